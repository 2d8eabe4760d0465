package org.concordat.pacs.vertical;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Core;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Partnerships;
import org.concordat.api.core.PlaceLinks;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.pacs.Scene;
import org.concordat.pacs.vocabulary.PacsAdditions;
import org.concordat.pacs.vocabulary.PacsLinks;
import org.concordat.pacs.vocabulary.PacsTypes;
import org.junit.jupiter.api.Test;

class TrustRunPracticeTest {

    private final Scene scene = Scene.ofNoLevel();
    private final Node trust = scene.otherTrust("City Trust");
    private final Node elm = scene.lonePractice("Elm Surgery");

    @Test
    void aPracticeOnItsOwnIsNotTrustRun() {
        assertThat(run(2017, 9)).isEmpty();
    }

    @Test
    void aGmsSubcontractMakesItTrustRun() {
        scene.network.link(PacsLinks.GMS_SUBCONTRACT, elm, trust);

        assertThat(run(2017, 9)).containsExactly("Elm Surgery, City Trust");
    }

    @Test
    void aSubcontractUnderAContractOfThatFormMakesItTrustRunButNotAnyOther() {
        var contract = scene.set(
                scene.network.node(Contracts.CONTRACT, "Sub-contract"), Contracts.CONTRACT_FORM, "GMS_subcontract");
        var link = scene.network.link(ContractLinks.SUBCONTRACTS, elm, trust);
        assertThat(run(2017, 9)).isEmpty();

        scene.network.set(link, ContractLinks.UNDER_CONTRACT, contract.id());
        assertThat(run(2017, 9)).containsExactly("Elm Surgery, City Trust");
    }

    @Test
    void aGmsSubcontractThatBindsBothMakesItTrustRun() {
        var contract = scene.set(
                scene.network.node(Contracts.CONTRACT, "Sub-contract"), Contracts.CONTRACT_FORM, "GMS_subcontract");
        scene.network.link(ContractLinks.PARTY_TO, elm, contract);
        scene.network.link(ContractLinks.PARTY_TO, trust, contract);

        assertThat(run(2017, 9)).containsExactly("Elm Surgery, City Trust");
    }

    @Test
    void theOperatorMakesItTrustRun() {
        scene.set(elm, GeneralPractice.OPERATOR, trust.id());

        assertThat(run(2017, 9)).containsExactly("Elm Surgery, City Trust");
    }

    @Test
    void aTrustThatOperatesItMakesItTrustRunButAGroupDoesNot() {
        scene.network.link(PlaceLinks.OPERATES, scene.network.node(GeneralPractice.GP_GROUP, "Valley Group"), elm);
        assertThat(run(2017, 9)).isEmpty();

        scene.network.link(PlaceLinks.OPERATES, trust, elm);
        assertThat(run(2017, 9)).containsExactly("Elm Surgery, City Trust");
    }

    @Test
    void membershipOfVerticalIntegrationMakesItTrustRunByTheTrustAmongTheMembers() {
        var vertical = vertical();
        scene.network.link(MembershipLinks.MEMBER_OF, elm, vertical);
        assertThat(run(2017, 9)).containsExactly("Elm Surgery, its trust");

        scene.network.link(MembershipLinks.MEMBER_OF, trust, vertical);
        assertThat(run(2017, 9)).containsExactly("Elm Surgery, City Trust");
    }

    @Test
    void membershipOfAPacsDoesNotMakeItTrustRun() {
        scene.trust("Vale Trust", "acute");
        scene.practice("Oak Surgery", 9_000);

        assertThat(run(2017, 9)).isEmpty();
    }

    @Test
    void aWaveSaysWhen() {
        var wave = scene.set(
                scene.network.node(PacsTypes.VI_WAVE, "Wave 2"), PacsTypes.WAVE_DATE, PartialDate.month(2018, 2));
        scene.set(wave, PacsTypes.WAVE_TRUST, trust.id());
        scene.network.link(MembershipLinks.MEMBER_OF, elm, wave);

        assertThat(run(2018, 1)).isEmpty();
        assertThat(run(2018, 2)).containsExactly("Elm Surgery, City Trust");
    }

    @Test
    void whatIsDatedBeatsWhatIsNot() {
        var member = scene.network.link(MembershipLinks.MEMBER_OF, elm, vertical());
        scene.network.set(member, Core.VALID_FROM, PartialDate.month(2016, 6));
        scene.network.link(PacsLinks.GMS_SUBCONTRACT, elm, trust);

        assertThat(run(2016, 5)).isEmpty();
        assertThat(run(2016, 6)).containsExactly("Elm Surgery, City Trust");
    }

    @Test
    void beforeThePartnershipWasOneOfVerticalIntegrationItsMembersWereNotTrustRun() {
        var vertical = scene.set(
                vertical(),
                Partnerships.MODEL_TYPES,
                List.of(new DatedChoice("PACS_VI", PartialDate.month(2016, 6), null)));
        scene.network.link(MembershipLinks.MEMBER_OF, elm, vertical);
        scene.set(elm, GeneralPractice.OPERATOR, trust.id());

        assertThat(run(2016, 5)).isEmpty();
        assertThat(run(2016, 6)).containsExactly("Elm Surgery, City Trust");
    }

    @Test
    void whatHasEndedIsOver() {
        var link = scene.network.link(PacsLinks.GMS_SUBCONTRACT, elm, trust);
        scene.network.set(link, Core.VALID_TO, PartialDate.month(2018, 3));
        scene.set(elm, GeneralPractice.OPERATOR, trust.id());

        assertThat(run(2018, 3)).hasSize(1);
        assertThat(run(2018, 4)).isEmpty();
    }

    @Test
    void aPlanCountsFromItsDateAndAWishNever() {
        var link = scene.network.link(PacsLinks.GMS_SUBCONTRACT, elm, trust);
        scene.network.set(link, Core.STATUS, "planned");
        assertThat(run(2018, 4)).isEmpty();

        scene.network.set(link, Core.VALID_FROM, PartialDate.month(2018, 4));
        assertThat(run(2018, 4)).hasSize(1);
        scene.network.set(link, Core.STATUS, "interest");
        assertThat(run(2018, 4)).isEmpty();
    }

    @Test
    void whatThePracticeSaysOfItselfComesFirst() {
        scene.network.link(PacsLinks.GMS_SUBCONTRACT, elm, trust);
        scene.set(
                elm,
                PacsAdditions.VI_STATUS,
                List.of(
                        new DatedChoice("trust_run", PartialDate.year(2016), PartialDate.year(2017)),
                        new DatedChoice("left", PartialDate.year(2018), null)));

        assertThat(run(2017, 9)).hasSize(1);
        assertThat(run(2018, 9)).isEmpty();
    }

    @Test
    void theDayOfJoiningIsEnough() {
        scene.set(elm, PacsAdditions.VI_DATE, PartialDate.month(2017, 2));

        assertThat(run(2017, 1)).isEmpty();
        assertThat(run(2017, 2)).containsExactly("Elm Surgery, its trust");
    }

    private Node vertical() {
        var vertical = scene.network.node(Partnerships.PARTNERSHIP, "Vertical");
        return scene.set(vertical, Partnerships.MODEL_TYPES, List.of(DatedChoice.always("PACS_VI")));
    }

    private List<String> run(int year, int month) {
        var asAt = AsAt.of(scene.network.network(), LocalDate.of(year, month, 1));
        return TrustRunPractice.all(asAt).stream()
                .map(r -> r.name() + ", " + r.trustName())
                .toList();
    }
}
