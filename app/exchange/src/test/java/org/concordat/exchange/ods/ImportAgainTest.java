package org.concordat.exchange.ods;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.concordat.api.core.Core;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.RelationshipLinks;
import org.concordat.api.core.Statuses;
import org.concordat.api.edit.AddLink;
import org.concordat.api.edit.AddNode;
import org.concordat.api.edit.ChangeNode;
import org.concordat.api.fact.Alias;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.core.document.Content;
import org.concordat.core.document.Document;
import org.concordat.exchange.intake.Intake;
import org.concordat.exchange.intake.IntakeException;
import org.concordat.exchange.intake.Watcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportAgainTest {

    private static final NodeId POPLARS = new NodeId("ods-M92001");

    @TempDir
    private Path folder;

    private static Document imported(Trial trial) throws IntakeException, IOException {
        return Trial.document(trial.alone());
    }

    private static Intake again(Trial trial, Document document) throws IntakeException, IOException {
        var views = document.views().stream().map(view -> view.id()).toList();
        return trial.read().into(document.snapshot(), views, Watcher.NONE);
    }

    private static Trial full() {
        return Trial.ofAll()
                .with(OdsFile.PCNS, "epcn.csv")
                .with(OdsFile.PARTNERS, "partners.csv")
                .with(OdsFile.COMMISSIONERS, "eccg.csv")
                .with(OdsFile.TRUSTS, "etr.csv")
                .with(OdsFile.REFERRALS, "mrr.csv");
    }

    private Trial practices(String from, String to) throws IOException {
        var text = Files.readString(Trial.fixture("epraccur.csv")).replace(from, to);
        return Trial.ofPractices().with(OdsFile.PRACTICES, Files.writeString(folder.resolve("later.csv"), text));
    }

    private static Node poplars(Document document) {
        return document.network().find(POPLARS).orElseThrow();
    }

    private static Link link(Document document, String id) {
        return Objects.requireNonNull(document.network().link(new LinkId(id)), id);
    }

    @Test
    void nothingChangesTheSecondTime() throws IntakeException, IOException {
        var document = imported(full());
        var again = again(full(), document);

        assertThat(again.changed()).isEmpty();
        assertThat(again.changesNothing()).isTrue();
        assertThat(again.unchanged())
                .hasSize(document.network().nodes().size()
                        + document.network().links().size());
    }

    @Test
    void aNewerListAddsItsFigure() throws IntakeException, IOException {
        var document = imported(Trial.ofAll());
        document.apply(again(Trial.ofAll().with(OdsFile.LISTS, "lists-all-later.csv"), document)
                .edit());

        assertThat(poplars(document).all(GeneralPractice.LIST_SIZE))
                .extracting(figure -> figure.date() + " " + figure.value())
                .containsExactly("2021-01-01 3360", "2022-10-01 3460");
    }

    @Test
    void onlyWhatIsNewIsListedAsAChange() throws IntakeException, IOException {
        var document = imported(Trial.ofAll());
        var changes = again(Trial.ofAll().with(OdsFile.LISTS, "lists-all-later.csv"), document)
                .changed();

        assertThat(changes)
                .filteredOn(change -> change.before().id().equals(POPLARS))
                .flatExtracting(change -> change.differences())
                .extracting(difference -> difference.inWords())
                .containsExactly("+ 3,460 (2022-10-01)");
    }

    @Test
    void aCorrectedFigureOfTheSameSourceAndDateTakesTheOldOnesPlace() throws IntakeException, IOException {
        var document = imported(Trial.ofAll());
        var text = Files.readString(Trial.fixture("lists-all.csv")).replace(",3360", ",3361");
        var trial = Trial.ofAll().with(OdsFile.LISTS, Files.writeString(folder.resolve("lists.csv"), text));
        document.apply(again(trial, document).edit());

        assertThat(poplars(document).all(GeneralPractice.LIST_SIZE))
                .extracting(figure -> figure.value().intValue())
                .containsExactly(3361);
    }

    @Test
    void aPracticeThatHasClosedGetsItsCloseDate() throws IntakeException, IOException {
        var document = imported(Trial.ofPractices());
        var row = Trial.lines("epraccur.csv").stream()
                .filter(line -> line.contains("M92001"))
                .findFirst()
                .orElseThrow();
        var closed = row.replace("\"19740401\",\"\",\"A\"", "\"19740401\",\"20220331\",\"C\"");
        document.apply(again(practices(row, closed), document).edit());

        assertThat(poplars(document).get(Core.STATUS)).isEqualTo(Statuses.ENDED);
        assertThat(poplars(document).get(Core.VALID_TO)).hasToString("2022-03-31");
        assertThat(poplars(document).get(Core.NAME)).isEqualTo("Poplars Medical Centre");
    }

    @Test
    void aPracticeThatIsNoLongerInTheListStays() throws IntakeException, IOException {
        var document = imported(Trial.ofPractices());
        document.apply(again(practices("\"M92001\"", "\"M99999\""), document).edit());

        assertThat(poplars(document).has(Core.STATUS)).isFalse();
    }

    @Test
    void aNewNameInTheListIsTakenOverAndTheOldOneKeptAsAnAlias() throws IntakeException, IOException {
        var document = imported(Trial.ofPractices());
        document.apply(again(practices("POPLARS MEDICAL CENTRE", "NEW POPLARS"), document)
                .edit());

        assertThat(poplars(document).get(Core.NAME)).isEqualTo("New Poplars");
        assertThat(poplars(document).all(Core.ALIASES)).containsExactly(Alias.of("Poplars Medical Centre"));
    }

    @Test
    void aNameThatAPersonHasGivenStays() throws IntakeException, IOException {
        var document = imported(Trial.ofPractices());
        var before = poplars(document);
        document.apply(new ChangeNode(before, before.with(Core.NAME, "Our practice")));
        document.apply(again(Trial.ofPractices(), document).edit());

        assertThat(poplars(document).get(Core.NAME)).isEqualTo("Our practice");
        assertThat(again(Trial.ofPractices(), document).changesNothing()).isTrue();
    }

    @Test
    void whatAPersonHasDrawnIsNotTouched() throws IntakeException, IOException {
        var document = imported(Trial.ofAll());
        var own = new Node(
                new NodeId("own"),
                Organisations.SUPPORT_PARTNER,
                poplars(document).facts().without(Core.EXTERNAL_IDS));
        document.apply(new AddNode(own));
        var link = Link.of(RelationshipLinks.SUPPORTS, own.id(), POPLARS);
        document.apply(new AddLink(link));
        var before = poplars(document);
        document.apply(new ChangeNode(before, before.with(GeneralPractice.DISPENSING, true)));
        document.apply(again(Trial.ofAll().with(OdsFile.LISTS, "lists-all-later.csv"), document)
                .edit());

        assertThat(document.network().node(own.id())).isEqualTo(own);
        assertThat(document.network().link(link.id())).isEqualTo(link);
        assertThat(poplars(document).get(GeneralPractice.DISPENSING)).isTrue();
    }

    @Test
    void anOrganisationThatAPersonHasDrawnIsFoundByItsCode() throws IntakeException, IOException {
        var document = new Document(Content.empty("Test", "View"));
        var facts = Facts.of(Core.NAME, "Royal Wolverhampton", Core.EXTERNAL_IDS, Map.of("ods", "RL4"));
        document.apply(new AddNode(new Node(new NodeId("rwt"), Organisations.PROVIDER, facts)));
        document.apply(again(full(), document).edit());

        assertThat(document.network().node(new NodeId("ods-RL4"))).isNull();
        assertThat(document.network().find(new NodeId("rwt")).orElseThrow().get(Core.NAME))
                .isEqualTo("Royal Wolverhampton");
        assertThat(link(document, "ods-D2P2L-refers-RL4").to()).isEqualTo(new NodeId("rwt"));
    }

    @Test
    void aPracticeThatMovesToAnotherNetworkLeavesTheFirst() throws IntakeException, IOException {
        var document = imported(Trial.ofAll());
        var text = Files.readString(Trial.fixture("map.csv"))
                .replace("WV10 9PG,U19348,WOLVERHAMPTON UNITY EAST PCN", "WV10 9PG,U20454,WOLVERHAMPTON RWT PCN")
                .replace("01Jan2022", "01Jul2022");
        var trial = Trial.ofAll().with(OdsFile.MAP, Files.writeString(folder.resolve("map.csv"), text));
        document.apply(again(trial, document).edit());

        var left = link(document, "ods-M92001-member-U19348");
        assertThat(left.get(Core.STATUS)).isEqualTo(Statuses.ENDED);
        assertThat(left.get(Core.VALID_TO)).hasToString("before 2022-07-01");
        assertThat(link(document, "ods-M92001-member-U20454")).isNotNull();
    }

    @Test
    void aFileThatDoesNotKnowNetworksEndsNoMembership() throws IntakeException, IOException {
        var document = imported(Trial.ofAll());
        document.apply(again(Trial.ofPractices(), document).edit());

        assertThat(link(document, "ods-M92001-member-U19348").has(Core.VALID_TO))
                .isFalse();
    }

    @Test
    void viewsThatAreThereAreNotMadeAgain() throws IntakeException, IOException {
        var document = imported(Trial.ofAll());

        assertThat(again(Trial.ofAll(), document).views()).isEmpty();
        assertThat(Trial.ofAll()
                        .read()
                        .into(document.snapshot(), List.of(), Watcher.NONE)
                        .views())
                .isNotEmpty();
    }
}
