package org.concordat.exchange.ods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import org.concordat.api.core.Core;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Places;
import org.concordat.api.core.Statuses;
import org.concordat.api.fact.NodeId;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.network.Link;
import org.concordat.core.caremodel.CareModels;
import org.concordat.exchange.intake.Intake;
import org.concordat.exchange.intake.IntakeException;
import org.concordat.exchange.intake.Watcher;
import org.junit.jupiter.api.Test;

class OdsImportTest {

    private static final Vocabulary VOCABULARY = CareModels.of(List.of()).vocabulary();

    private static Trial everything() {
        return Trial.ofAll()
                .with(OdsFile.PCNS, "epcn.csv")
                .with(OdsFile.PARTNERS, "partners.csv")
                .with(OdsFile.COMMISSIONERS, "eccg.csv")
                .with(OdsFile.TRUSTS, "etr.csv")
                .with(OdsFile.REFERRALS, "mrr.csv");
    }

    private static String ends(Link link) {
        return link.from() + " " + link.type().id() + " " + link.to();
    }

    @Test
    void aPracticeIsAMemberOfItsNetwork() throws IntakeException, IOException {
        var link = Trial.link(Trial.ofAll().alone(), "M92001-member-U19348");

        assertThat(ends(link)).isEqualTo("ods-M92001 core.memberOf ods-U19348");
    }

    @Test
    void aNetworkIsAGroupOfKindPcn() throws IntakeException, IOException {
        var pcn = Trial.node(Trial.ofAll().alone(), "U19348");

        assertThat(pcn.get(Core.NAME)).isEqualTo("Wolverhampton Unity East PCN");
        assertThat(pcn.get(GeneralPractice.GROUP_KIND)).isEqualTo("PCN");
    }

    @Test
    void aPracticeWithoutANetworkIsAMemberOfNone() throws IntakeException, IOException {
        assertThat(Trial.ofAll().alone().links())
                .noneMatch(link -> link.id().value().startsWith("ods-M92014-member"));
    }

    @Test
    void partnerDetailsSayFromWhenAPracticeIsAMember() throws IntakeException, IOException {
        var link = Trial.link(everything().alone(), "M92002-member-U20454");

        assertThat(link.get(Core.VALID_FROM)).hasToString("2020-04-01");
    }

    @Test
    void partnerDetailsWithAHeaderOfSeveralLinesAreRead() throws IntakeException, IOException {
        var intake = Trial.ofPractices()
                .with(OdsFile.PARTNERS, "partners-headed.csv")
                .alone();

        assertThat(Trial.link(intake, "M92002-member-U20454").get(Core.VALID_FROM))
                .hasToString("2020-04-01");
    }

    @Test
    void aTimeInANetworkThatIsOverIsNotDrawn() throws IntakeException, IOException {
        assertThat(Trial.codes(everything().alone(), "core.GPGroup")).doesNotContain("U00001");
    }

    @Test
    void aPracticeThatWasInAnotherNetworkOnTheDayIsDrawnThere() throws IntakeException, IOException {
        var intake = everything().on(2019, 12, 1).alone();

        assertThat(Trial.link(intake, "M92002-member-U00001").get(Core.VALID_TO))
                .hasToString("2020-03-31");
    }

    @Test
    void theCommissionerOfTheLaterFileCommissions() throws IntakeException, IOException {
        var intake = Trial.ofAll().alone();

        assertThat(ends(Trial.link(intake, "M92001-commissioned-by-D2P2L")))
                .isEqualTo("ods-D2P2L core.commissions ods-M92001");
        assertThat(Trial.codes(intake, "core.Commissioner"))
                .containsExactly("16C", "D2P2L", "M1J4Y", "M2L0M", "X2C4Y")
                .doesNotContain("06A");
    }

    @Test
    void withoutAMappingTheListOfPracticesNamesTheCommissionerSinceWhen() throws IntakeException, IOException {
        var link = Trial.link(Trial.ofPractices().alone(), "M92001-commissioned-by-06A");

        assertThat(link.get(Core.VALID_FROM)).hasToString("2013-04-01");
    }

    @Test
    void aCommissionerWithoutANameGoesByItsCode() throws IntakeException, IOException {
        assertThat(Trial.node(Trial.ofPractices().alone(), "06A").get(Core.NAME))
                .isEqualTo("Commissioner 06A");
    }

    @Test
    void theListOfCommissionersGivesNameAndCloseDate() throws IntakeException, IOException {
        var intake = Trial.ofPractices().with(OdsFile.COMMISSIONERS, "eccg.csv").alone();
        var ccg = Trial.node(intake, "06A");

        assertThat(ccg.get(Core.NAME)).isEqualTo("NHS Wolverhampton CCG");
        assertThat(ccg.get(Core.VALID_TO)).hasToString("2021-03-31");
        assertThat(ccg.get(Core.STATUS)).isEqualTo(Statuses.ENDED);
    }

    @Test
    void beforeJuly2022CommissionersAreCcgsInStps() throws IntakeException, IOException {
        var intake = Trial.ofAll().alone();

        assertThat(Trial.node(intake, "D2P2L").get(Organisations.COMMISSIONER_KIND))
                .isEqualTo("CCG");
        assertThat(Trial.node(intake, "QUA").get(Organisations.PLACE_BODY_KIND)).isEqualTo("STP");
        assertThat(ends(Trial.link(intake, "D2P2L-under-QUA"))).isEqualTo("ods-D2P2L core.partOf ods-QUA");
    }

    @Test
    void fromJuly2022CommissionersAreSubLocationsOfIcbs() throws IntakeException, IOException {
        var intake = Trial.ofPractices().with(OdsFile.MAP, "map-icb.csv").alone();

        assertThat(Trial.node(intake, "D2P2L").get(Organisations.COMMISSIONER_KIND))
                .isEqualTo("sub_ICB_location");
        assertThat(Trial.node(intake, "QUA").get(Organisations.COMMISSIONER_KIND))
                .isEqualTo("ICB");
    }

    @Test
    void aSystemIsInItsRegion() throws IntakeException, IOException {
        var intake = Trial.ofAll().alone();

        assertThat(ends(Trial.link(intake, "QUA-in-Y60"))).isEqualTo("ods-QUA core.locatedIn ods-Y60");
        assertThat(Trial.node(intake, "Y60").get(Places.PLACE_KIND)).isEqualTo("region");
    }

    @Test
    void aNetworkIsUnderItsCommissioner() throws IntakeException, IOException {
        assertThat(ends(Trial.link(Trial.ofAll().alone(), "U19348-under-D2P2L")))
                .isEqualTo("ods-U19348 core.partOf ods-D2P2L");
    }

    @Test
    void codesOfTheStatisticsOfficeAreKept() throws IntakeException, IOException {
        assertThat(Trial.node(Trial.ofAll().alone(), "D2P2L").get(Core.EXTERNAL_IDS))
                .containsEntry("ods", "D2P2L")
                .containsKey("ons");
    }

    @Test
    void commissionersCarryTheWordsOfTheLicence() throws IntakeException, IOException {
        assertThat(Trial.node(Trial.ofAll().alone(), "D2P2L").get(Core.NOTE))
                .isEqualTo("Contains public sector information licensed under the Open Government Licence v3.0.");
    }

    @Test
    void aPracticeThatALaterMappingDoesNotKnowIsSkipped() throws IntakeException, IOException {
        var trial = Trial.ofAll();

        assertThat(trial.practices()).doesNotContain("M92003", "M92024");
        assertThat(trial.skips().first())
                .filteredOn(s -> s.reason().contains("not in the practice mapping"))
                .hasSize(2);
    }

    @Test
    void aPracticeThatOnlyALaterMappingKnowsComesIn() throws IntakeException, IOException {
        assertThat(Trial.node(Trial.ofAll().alone(), "Y06810").get(Core.NAME)).isEqualTo("Whitehouse Health Centre");
    }

    @Test
    void aTrustHasItsLegalFormByItsName() throws IntakeException, IOException {
        var intake = everything()
                .where("postcode=WV")
                .with(OdsFile.TRUSTS, "etr-24.csv")
                .alone();

        assertThat(Trial.node(intake, "RL4").all(Organisations.LEGAL_FORM))
                .extracting(c -> c.choice())
                .containsExactly("NHS_trust");
    }

    @Test
    void closedAndWelshTrustsAreSkippedWithTheReason() throws IntakeException, IOException {
        var trial = everything();

        assertThat(Trial.codes(trial.alone(), "core.Provider")).containsExactly("R0A", "RL4", "RXK", "RXW");
        assertThat(trial.skips().byReason()).containsEntry("a Welsh trust", 2L);
    }

    @Test
    void everyLinkMayJoinWhatItJoins() throws IntakeException, IOException {
        var network = Trial.document(everything().alone()).network();

        assertThat(network.links())
                .allMatch(link -> VOCABULARY.allows(
                        link.type(),
                        network.find(link.from()).orElseThrow().type(),
                        network.find(link.to()).orElseThrow().type()));
    }

    @Test
    void everyAttributeBelongsToItsType() throws IntakeException, IOException {
        assertThat(everything().alone().nodes())
                .allSatisfy(node -> assertThat(VOCABULARY.attributesOf(node.type()))
                        .extracting(a -> a.id())
                        .containsAll(node.facts().asMap().keySet()));
    }

    @Test
    void everyElementHasASource() throws IntakeException, IOException {
        var intake = everything().alone();

        assertThat(intake.nodes()).allMatch(node -> !node.all(Core.SOURCES).isEmpty());
        assertThat(intake.links()).allMatch(link -> !link.all(Core.SOURCES).isEmpty());
    }

    @Test
    void itIsOneStepToUndo() throws IntakeException, IOException {
        var document = Trial.document(everything().alone());

        assertThat(document.undoLabel()).contains("import national data");
        document.undo();
        assertThat(document.network().nodes()).isEmpty();
    }

    @Test
    void progressGoesFromNothingToAllAndNeverBack() throws IntakeException, IOException {
        var fractions = new ArrayList<Double>();
        Watcher watcher = (step, fraction) -> fractions.add(fraction);

        everything().read(watcher).into(Trial.NOTHING, List.of(), watcher);

        assertThat(fractions).isSorted().startsWith(0.0);
        assertThat(fractions.get(fractions.size() - 1)).isEqualTo(1.0);
    }

    @Test
    void readingCanBeCancelled() {
        assertThatThrownBy(() -> everything().read((step, fraction) -> {
                    throw new CancellationException();
                }))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void comparingCanBeCancelledAndChangesNothing() throws IntakeException, IOException {
        var document = Trial.document(Trial.ofPractices().alone());
        var before = document.content();
        var read = everything().read();

        assertThatThrownBy(() -> read.into(document.network(), List.of(), (step, fraction) -> {
                    throw new CancellationException();
                }))
                .isInstanceOf(CancellationException.class);
        assertThat(document.content()).isEqualTo(before);
    }

    @Test
    void anAreaIsShownInTwoViews() throws IntakeException, IOException {
        var intake = everything().alone();

        assertThat(intake.views())
                .extracting(view -> view.name())
                .containsExactly("Practices by network", "Commissioners, networks and trusts");
    }

    @Test
    void aPracticeStandsInTheFrameOfItsNetwork() throws IntakeException, IOException {
        var view = Trial.ofAll().alone().views().get(0);
        var frame = Objects.requireNonNull(view.box(new NodeId("ods-U19348")));
        var practice = Objects.requireNonNull(view.box(new NodeId("ods-M92001")));

        assertThat(practice.x()).isBetween(frame.x(), frame.x() + frame.width() - practice.width());
        assertThat(practice.y()).isBetween(frame.y(), frame.y() + frame.height() - practice.height());
    }

    @Test
    void noTwoFramesOverlap() throws IntakeException, IOException {
        Intake intake = Trial.ofAll().alone();
        var view = intake.views().get(0);
        var frames = Trial.codes(intake, "core.GPGroup").stream()
                .map(code -> Objects.requireNonNull(view.box(new NodeId("ods-" + code))))
                .toList();

        for (var one : frames) {
            assertThat(frames)
                    .filteredOn(other -> other != one)
                    .noneMatch(other -> one.x() < other.x() + other.width()
                            && other.x() < one.x() + one.width()
                            && one.y() < other.y() + other.height()
                            && other.y() < one.y() + one.height());
        }
    }
}
