package org.concordat.exchange.ods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.concordat.api.core.Core;
import org.concordat.api.core.Statuses;
import org.concordat.exchange.intake.IntakeException;
import org.junit.jupiter.api.Test;

class AreaImportTest {

    @Test
    void aCommissionerChoosesItsPractices() throws IntakeException, IOException {
        var practices = Trial.ofAll().where("commissioner=16C").practices();

        assertThat(practices).containsExactly("A81001", "A81002");
    }

    @Test
    void aCommissionerOfAnOlderFileChoosesTheSamePractices() throws IntakeException, IOException {
        assertThat(Trial.ofAll().where("commissioner=06A").practices())
                .hasSize(12)
                .contains("M92001")
                .doesNotContain("M82004", "A81001");
    }

    @Test
    void aCommissionerOfAnOlderFileThatIsNamedIsDrawnAsEnded() throws IntakeException, IOException {
        var link = Trial.link(Trial.ofAll().where("commissioner=06A").alone(), "M92001-commissioned-by-06A");

        assertThat(link.get(Core.STATUS)).isEqualTo(Statuses.ENDED);
        assertThat(link.get(Core.VALID_FROM)).hasToString("2013-04-01");
        assertThat(link.get(Core.VALID_TO)).hasToString("before 2022-01-01");
    }

    @Test
    void aNetworkChoosesItsPractices() throws IntakeException, IOException {
        assertThat(Trial.ofAll().where("pcn=U19348").practices()).containsExactly("M92001", "M92004");
    }

    @Test
    void aPostcodeChoosesItsPractices() throws IntakeException, IOException {
        assertThat(Trial.ofAll().where("postcode=WV3").practices()).containsExactly("M92006", "M92007", "M92008");
    }

    @Test
    void aTrustChoosesThePracticesOfTheCommissionersThatReferToIt() throws IntakeException, IOException {
        var trial = Trial.ofAll().with(OdsFile.REFERRALS, "mrr.csv").where("trust=R0A");

        assertThat(trial.practices()).containsExactly("A81001", "A81002");
    }

    @Test
    void aTrustNeedsReferrals() {
        assertThatThrownBy(Trial.ofAll().where("trust=R0A")::alone)
                .isInstanceOf(IntakeException.class)
                .hasMessageContaining("Give a Monthly Referral Return as --referrals");
    }

    @Test
    void aNetworkNeedsAFileThatKnowsNetworks() {
        assertThatThrownBy(Trial.ofPractices().where("pcn=U19348")::alone)
                .isInstanceOf(IntakeException.class)
                .hasMessageContaining("--map")
                .hasMessageContaining("--partners");
    }

    @Test
    void severalConditionsAddUp() throws IntakeException, IOException {
        assertThat(Trial.ofAll().where("pcn=U19348,U89141", "postcode=WV3").practices())
                .containsExactly("A81001", "M92001", "M92004", "M92006", "M92007", "M92008");
    }

    @Test
    void onlyBodiesThatTouchTheAreaComeIn() throws IntakeException, IOException {
        var intake = Trial.ofAll().where("pcn=U19348").alone();

        assertThat(Trial.codes(intake, "core.GPGroup")).containsExactly("U19348");
        assertThat(Trial.codes(intake, "core.Commissioner")).containsExactly("D2P2L");
        assertThat(Trial.codes(intake, "core.PlaceBody")).containsExactly("QUA");
    }

    @Test
    void withoutReferralsTheTrustsOfThePostcodeAreaComeIn() throws IntakeException, IOException {
        var trial = Trial.ofAll().with(OdsFile.TRUSTS, "etr.csv").where("pcn=U19348");

        assertThat(Trial.codes(trial.alone(), "core.Provider")).containsExactly("RL4");
    }

    @Test
    void withReferralsTheTrustsThatAreReferredToComeIn() throws IntakeException, IOException {
        var trial = Trial.ofAll()
                .with(OdsFile.TRUSTS, "etr.csv")
                .with(OdsFile.REFERRALS, "mrr.csv")
                .where("pcn=U19348");

        assertThat(Trial.codes(trial.alone(), "core.Provider")).containsExactly("RL4", "RXK");
    }

    @Test
    void practicesOutsideAreCounted() throws IntakeException, IOException {
        assertThat(Trial.ofPractices().where("commissioner=06A").skips().byReason())
                .containsEntry("outside the area", 4L);
    }

    @Test
    void anAreaWithoutPracticesIsRefused() {
        assertThatThrownBy(Trial.ofAll().where("commissioner=99Z")::alone)
                .isInstanceOf(IntakeException.class)
                .hasMessageContaining("no open practice with commissioner=99Z");
    }

    @Test
    void aConditionThatNoPracticeMeetsIsTold() throws IntakeException, IOException {
        assertThat(Trial.ofAll().where("pcn=U19348,U00009").alone().remarks())
                .containsExactly("No open practice has pcn=U00009. Check the code.");
    }
}
