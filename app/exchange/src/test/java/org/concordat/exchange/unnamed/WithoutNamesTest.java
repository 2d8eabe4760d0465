package org.concordat.exchange.unnamed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.concordat.api.core.Core;
import org.concordat.api.core.Governance;
import org.concordat.api.core.GovernanceLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.People;
import org.concordat.api.fact.Alias;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.network.Unread;
import org.concordat.api.reading.InWords;
import org.concordat.api.view.Box;
import org.concordat.api.view.Condition;
import org.concordat.api.view.Filter;
import org.concordat.api.view.Look;
import org.concordat.api.view.Scope;
import org.concordat.api.view.View;
import org.concordat.api.view.ViewId;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.document.NetworkSnapshot;
import org.concordat.exchange.export.Export;
import org.concordat.exchange.export.LossReport;
import org.concordat.exchange.export.Profile;
import org.concordat.exchange.json.JsonFormat;
import org.junit.jupiter.api.Test;

class WithoutNamesTest {

    private final Node trust = Node.of(Organisations.PROVIDER).with(Core.NAME, "Sandwell Trust");
    private final Node board = Node.of(Governance.GOVERNANCE_BODY)
            .with(Core.NAME, "Board")
            .with(Core.ALIASES, List.of(Alias.of("Toby Lewis's board")))
            .with(Core.NOTE, "toby  LEWIS chairs; Mr Lewis was absent once. Lewisham is a place.");
    private final Node chief = new Node(new NodeId("lewis"), People.PERSON, Facts.of(Core.NAME, "Toby Lewis"))
            .with(People.POST, "chief executive")
            .with(People.PERSON_ORGANISATION, trust.id())
            .with(Core.ALIASES, List.of(Alias.of("T. Lewis")))
            .with(Core.NOTE, "born in Leeds");
    private final Link seat = Link.of(GovernanceLinks.SITS_ON, chief.id(), board.id());

    private Export without() {
        var view = new View(
                new ViewId("v"),
                "What Toby Lewis leads",
                Map.of(chief.id(), Box.of(0, 0, 100, 50), board.id(), Box.of(0, 90, 100, 50)),
                Map.of());
        return WithoutNames.of(new Export(
                "Trust",
                NetworkSnapshot.of(List.of(trust, board, chief), List.of(seat)),
                view,
                LocalDate.of(2018, 4, 1),
                CareModels.of(List.of())));
    }

    @Test
    void aPersonIsOnlySaidToBeWhatTheyAre() {
        var person = without().network().nodes(People.PERSON).findFirst().orElseThrow();
        assertThat(InWords.name(person)).isEqualTo("chief executive, Sandwell Trust");
        assertThat(person.id().value()).isEqualTo("person-1");
    }

    @Test
    void whatElseIsKnownOfThemIsLeftOut() {
        var person = without().network().nodes(People.PERSON).findFirst().orElseThrow();
        assertThat(person.find(Core.NOTE)).isEmpty();
        assertThat(person.find(Core.ALIASES)).isEmpty();
    }

    @Test
    void theirSeatStays() {
        var network = without().network();
        var person = network.nodes(People.PERSON).findFirst().orElseThrow();
        assertThat(network.targets(person.id(), GovernanceLinks.SITS_ON))
                .extracting(InWords::name)
                .containsExactly("Board");
    }

    @Test
    void namesInTheTextsOfOthersAreReplaced() {
        var network = without().network();
        assertThat(network.nodes(Governance.GOVERNANCE_BODY)
                        .findFirst()
                        .orElseThrow()
                        .get(Core.NOTE, ""))
                .isEqualTo("chief executive, Sandwell Trust chairs; chief executive, Sandwell Trust was absent once."
                        + " Lewisham is a place.");
    }

    @Test
    void whoIsNotInAPartIsNotNamedInItsTexts() {
        var whole = NetworkSnapshot.of(List.of(trust, board, chief), List.of(seat));
        var part = new Export(
                "Trust",
                NetworkSnapshot.of(List.of(board), List.of()),
                null,
                LocalDate.of(2018, 4, 1),
                CareModels.of(List.of()));

        assertThat(board(WithoutNames.of(part, whole)).get(Core.NOTE, ""))
                .startsWith("chief executive, Sandwell Trust chairs");
    }

    @Test
    void viewsShowThemWhereTheyStood() {
        var view = without().views().get(0);
        assertThat(view.boxes())
                .containsEntry(new NodeId("person-1"), Box.of(0, 0, 100, 50))
                .hasSize(2);
        assertThat(view.name()).isEqualTo("What chief executive, Sandwell Trust leads");
    }

    @Test
    void aNetworkWithoutPersonsIsLeftAlone() {
        var export = new Export(
                "Trust",
                NetworkSnapshot.of(List.of(trust), List.of()),
                null,
                LocalDate.of(2018, 4, 1),
                CareModels.of(List.of()));
        assertThat(WithoutNames.of(export)).isSameAs(export);
    }

    private static final String ELSEWHERE = "elsewhere.chairs";

    private Node board(Export export) {
        return export.network().nodes(Governance.GOVERNANCE_BODY).findFirst().orElseThrow();
    }

    @Test
    void otherNamesOfOthersDoNotNameThem() {
        assertThat(board(without()).facts().all(Core.ALIASES))
                .containsExactly(Alias.of("chief executive, Sandwell Trust's board"));
    }

    @Test
    void whatMeansNothingHereDoesNotNameThemEither() {
        var unread = new Unread("[\"lewis\", \"Toby Lewis\", \"lewisham\"]", "");
        var export = new Export(
                "Trust",
                NetworkSnapshot.of(
                        List.of(
                                trust,
                                chief,
                                new Node(board.id(), board.type(), board.facts().withRaw(ELSEWHERE, unread))),
                        List.of()),
                null,
                LocalDate.of(2018, 4, 1),
                CareModels.of(List.of()));
        assertThat(board(WithoutNames.of(export)).facts().raw(ELSEWHERE))
                .isEqualTo(new Unread("[\"person-1\", \"chief executive, Sandwell Trust\", \"lewisham\"]", ""));
    }

    @Test
    void aFilterByANameStillTakesTheSamePerson() {
        var hide = Filter.hide(Scope.ALL_NODES).where(new Condition(Core.NAME.id(), Condition.Test.IS, "Toby Lewis"));
        var export = new Export(
                "Trust",
                NetworkSnapshot.of(List.of(trust, board, chief), List.of()),
                View.empty("All").withLook(Look.PLAIN.with(hide)),
                LocalDate.of(2018, 4, 1),
                CareModels.of(List.of()));

        var unnamed = WithoutNames.of(export);

        var person = unnamed.network().nodes(People.PERSON).findFirst().orElseThrow();
        assertThat(unnamed.views().get(0).look().hides(person)).isTrue();
    }

    @Test
    void theLossReportCountsThemAndNamesNone() {
        assertThat(LossReport.of(without(), new JsonFormat(), Profile.UNIVERSAL).lines())
                .containsExactly(
                        "The name of one person, with all that is known of them besides their post, as you wished");
    }
}
