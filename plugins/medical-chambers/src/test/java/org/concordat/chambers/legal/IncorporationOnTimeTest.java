package org.concordat.chambers.legal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Partnerships;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.fact.PartialDate;
import org.concordat.chambers.Scene;
import org.concordat.chambers.vocabulary.ChambersAdditions;
import org.concordat.chambers.vocabulary.ChambersTypes;
import org.junit.jupiter.api.Test;

class IncorporationOnTimeTest {

    private final IncorporationOnTime rule = new IncorporationOnTime();
    private final Scene scene = Scene.federation();

    @Test
    void aPlanThatHasPassedIsFound() {
        planned(2016);

        assertThat(scene.messages(rule))
                .containsExactly(
                        "Unity was to become a company in 2016/17, but the model does not record that it did.");
    }

    @Test
    void incorporationCanBeRecorded() {
        scene.form(Organisations.UNINCORPORATED);
        planned(2016);

        assertThat(scene.after("Record that it was incorporated then: Company limited by shares", rule))
                .isEmpty();
    }

    @Test
    void incorporationCanBePutOff() {
        planned(2016);

        assertThat(scene.after("Put incorporation off to 2018/19", rule)).isEmpty();
    }

    @Test
    void theYearPlannedMustHavePassedWhole() {
        planned(2017);

        assertThat(scene.messages(rule)).isEmpty();
        assertThat(scene.on(2018, 4, 1).messages(rule)).hasSize(1);
    }

    @Test
    void aCompanyIsWell() {
        planned(2016);
        scene.set(
                scene.unity,
                Organisations.LEGAL_FORM,
                List.of(new DatedChoice("company_limited_by_shares", PartialDate.financialYear(2016), null)));

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void aRecordedDateIsEnough() {
        planned(2016);
        scene.set(scene.unity, ChambersAdditions.INCORPORATED, PartialDate.month(2017, 3));

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void aPartnershipBecomesALegalPerson() {
        var partnership = scene.network.node(ChambersTypes.MEDICAL_CHAMBERS, "Hill");
        scene.set(partnership, ChambersAdditions.PLANNED_INCORPORATION, PartialDate.financialYear(2016));
        scene.set(partnership, Partnerships.LEGAL_PERSONALITY, false);

        assertThat(scene.messages(rule)).hasSize(1);
        assertThat(scene.after("Record that it was incorporated then: Company limited by guarantee", rule))
                .isEmpty();
    }

    private void planned(int year) {
        scene.set(scene.unity, ChambersAdditions.PLANNED_INCORPORATION, PartialDate.financialYear(year));
    }
}
