package org.concordat.diagram.arrangement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Partnerships;
import org.concordat.api.core.Plans;
import org.concordat.api.core.RelationshipLinks;
import org.concordat.api.edit.ChangeLook;
import org.concordat.api.edit.CloseGroup;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.network.Settings;
import org.concordat.api.view.Box;
import org.concordat.api.view.Filter;
import org.concordat.api.view.Scope;
import org.concordat.api.view.View;
import org.concordat.api.view.ViewId;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.core.document.Content;
import org.concordat.core.document.Document;
import org.concordat.diagram.layout.LayeredLayout;
import org.concordat.diagram.layout.LayeredOptions;
import org.concordat.diagram.layout.Progress;
import org.junit.jupiter.api.Test;

class ArrangementTest {

    private final Node provider = Node.of(Organisations.PROVIDER);
    private final Node contract = Node.of(Contracts.CONTRACT);
    private final Node hidden = Node.of(Contracts.CONTRACT);

    private Document document(Box ofProvider) {
        var boxes = Map.of(provider.id(), ofProvider, contract.id(), Box.of(0, 0, 100, 40));
        return new Document(new Content(
                Settings.titled("test"),
                List.of(),
                List.of(provider, contract, hidden),
                List.of(
                        Link.of(ContractLinks.PARTY_TO, provider.id(), contract.id()),
                        Link.of(ContractLinks.PARTY_TO, provider.id(), hidden.id())),
                List.of(new View(ViewId.random(), "one", boxes, Map.of())),
                List.of(),
                new TreeMap<>()));
    }

    private static void arrange(Document document) {
        document.apply(Arrangement.of(document.network(), document.views().get(0))
                .arrange(new LayeredLayout(LayeredOptions.standard()), Progress.IGNORED));
    }

    private static Box box(Document document, Node node) {
        return Objects.requireNonNull(document.box(document.views().get(0).id(), node.id()));
    }

    @Test
    void boxesOnTopOfEachOtherComeApart() {
        var document = document(Box.of(0, 0, 100, 40));

        arrange(document);

        assertThat(box(document, provider)).isNotEqualTo(box(document, contract));
    }

    @Test
    void arrangingIsOneStep() {
        var document = document(Box.of(0, 0, 100, 40));

        arrange(document);

        assertThat(document.steps()).containsExactly("arrange");
    }

    @Test
    void whatIsPinnedStays() {
        var pinned = new Box(777, 555, 100, 40, true);
        var document = document(pinned);

        arrange(document);

        assertThat(box(document, provider)).isEqualTo(pinned);
    }

    @Test
    void whatAFilterHidesIsLeftAlone() {
        var document = document(Box.of(0, 0, 100, 40));
        hide(document, Contracts.CONTRACT);

        arrange(document);

        assertThat(box(document, contract)).isEqualTo(Box.of(0, 0, 100, 40));
    }

    @Test
    void whatAFilterHidesInAFrameGoesWithTheFrame() {
        var group = Node.of(GeneralPractice.GP_GROUP);
        var practice = Node.of(GeneralPractice.GP_PRACTICE);
        var document = document(
                Map.of(
                        group, Box.of(500, 500, 400, 300),
                        practice, Box.of(520, 560, 80, 80),
                        provider, Box.of(500, 500, 100, 40)),
                Link.of(MembershipLinks.MEMBER_OF, practice.id(), group.id()));
        hide(document, GeneralPractice.GP_PRACTICE);

        arrange(document);

        assertThat(box(document, practice).x() - box(document, group).x()).isEqualTo(20);
        assertThat(box(document, practice).y() - box(document, group).y()).isEqualTo(60);
    }

    private static void hide(Document document, NodeType type) {
        var view = document.views().get(0);
        document.apply(new ChangeLook(view.id(), view.look(), view.look().with(Filter.hide(Scope.nodes(type.id())))));
    }

    @Test
    void arrangingTwiceChangesNothingMore() {
        var document = document(Box.of(0, 0, 100, 40));
        arrange(document);

        arrange(document);

        assertThat(document.steps()).hasSize(1);
    }

    private static Document document(Map<Node, Box> boxes, Link... links) {
        Map<NodeId, Box> byId = new TreeMap<>();
        boxes.forEach((node, box) -> byId.put(node.id(), box));
        return new Document(new Content(
                Settings.titled("test"),
                List.of(),
                List.copyOf(boxes.keySet()),
                List.of(links),
                List.of(new View(ViewId.random(), "one", byId, Map.of())),
                List.of(),
                new TreeMap<>()));
    }

    @Test
    void whoCommissionsStandsAboveWhoProvidesWhicheverWayTheLinkPoints() {
        var commissioner = Node.of(Organisations.COMMISSIONER);
        var document = document(
                Map.of(provider, Box.of(0, 0, 180, 56), commissioner, Box.of(0, 0, 190, 60)),
                Link.of(RelationshipLinks.PARTNER_WITH, provider.id(), commissioner.id()));

        arrange(document);

        assertThat(box(document, commissioner).y())
                .isLessThan(box(document, provider).y());
    }

    @Test
    void aClosedGroupTakesNoMoreRoomThanIsSeenOfItAndWhatItHidesGoesWithIt() {
        var alliance = Node.of(Partnerships.PARTNERSHIP);
        var document = document(
                Map.of(
                        provider, Box.of(540, 460, 180, 56),
                        contract, Box.of(0, 0, 170, 66),
                        alliance, Box.of(500, 400, 4_000, 3_000)),
                Link.of(MembershipLinks.MEMBER_OF, provider.id(), alliance.id()),
                Link.of(ContractLinks.PARTY_TO, provider.id(), contract.id()));
        var view = document.views().get(0).id();
        document.apply(new CloseGroup(view, alliance.id(), Set.of(provider.id()), Set.of()));

        arrange(document);

        assertThat(box(document, provider).x() - box(document, alliance).x()).isEqualTo(40);
        assertThat(Math.abs(
                        box(document, contract).y() - box(document, alliance).y()))
                .isLessThan(400);
    }

    @Test
    void aMemberKeepsItsPlaceInItsFrame() {
        var alliance = Node.of(Partnerships.PARTNERSHIP);
        var document = document(
                Map.of(
                        provider, Box.of(540, 460, 180, 56),
                        contract, Box.of(0, 0, 170, 66),
                        alliance, Box.of(500, 400, 400, 300)),
                Link.of(MembershipLinks.MEMBER_OF, provider.id(), alliance.id()),
                Link.of(ContractLinks.PARTY_TO, provider.id(), contract.id()));

        arrange(document);

        var frame = box(document, alliance);
        assertThat(frame.x()).isNotEqualTo(500);
        assertThat(box(document, provider)).isEqualTo(Box.of(frame.x() + 40, frame.y() + 60, 180, 56));
    }

    @Test
    void nodesOfOneTypeThatNothingJoinsStandInOneRow() {
        var first = Node.of(Plans.MILESTONE);
        var second = Node.of(Plans.MILESTONE);
        var document = document(
                Map.of(first, Box.of(0, 0, 160, 58), second, Box.of(0, 0, 160, 58), provider, Box.of(0, 0, 180, 56)));

        arrange(document);

        assertThat(box(document, first).y()).isEqualTo(box(document, second).y());
        assertThat(Math.abs(box(document, first).x() - box(document, second).x()))
                .isEqualTo(190);
    }
}
