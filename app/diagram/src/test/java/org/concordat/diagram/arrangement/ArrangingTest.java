package org.concordat.diagram.arrangement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Core;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Partnerships;
import org.concordat.api.edit.Edit;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.network.Settings;
import org.concordat.api.view.Bend;
import org.concordat.api.view.Box;
import org.concordat.api.view.Lane;
import org.concordat.api.view.StyleRule;
import org.concordat.api.view.View;
import org.concordat.api.view.ViewId;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.core.document.Content;
import org.concordat.core.document.Document;
import org.concordat.diagram.layout.LayeredLayout;
import org.concordat.diagram.layout.LayeredOptions;
import org.concordat.diagram.layout.Progress;
import org.junit.jupiter.api.Test;

class ArrangingTest {

    private static final Plan LAYERS = Plan.of(new LayeredLayout(LayeredOptions.standard()));
    private static final ViewId VIEW = new ViewId("view");

    private final Map<Node, Box> boxes = new LinkedHashMap<>();
    private final Map<LinkId, List<Bend>> bends = new TreeMap<>();
    private final Node frame = node("frame", Partnerships.PARTNERSHIP, Box.of(0, 0, 700, 500));
    private final Node provider = node("provider", Organisations.PROVIDER, Box.of(100, 200, 100, 40));
    private final Node contract = node("contract", Contracts.CONTRACT, Box.of(400, 210, 100, 40));
    private final Node far = node("far", Contracts.CONTRACT, Box.of(2_000, 200, 100, 40));
    private final Link joins = Link.of(ContractLinks.PARTY_TO, provider.id(), contract.id());
    private final Link leads = Link.of(ContractLinks.PARTY_TO, provider.id(), far.id());
    private final Link member = Link.of(MembershipLinks.MEMBER_OF, provider.id(), frame.id());

    private Node node(String id, NodeType type, Box box) {
        var node = new Node(new NodeId(id), type, Facts.of(Core.NAME, id));
        boxes.put(node, box);
        return node;
    }

    private static List<Lane> lanes(Document document) {
        return document.look(VIEW).lanes();
    }

    private Document inLanes() {
        var document = document();
        document.apply(arranging(document).all(Plan.lanesByType(), Progress.IGNORED));
        return document;
    }

    @Test
    void aLayoutInLanesSaysWhatTheyTellApart() {
        assertThat(inLanes().look(VIEW).lanesBy()).isEqualTo(StyleRule.TYPE);
    }

    @Test
    void withItsLanesAViewForgetsWhatTheyToldApart() {
        var document = inLanes();
        document.apply(arranging(document).all(Plan.gridByType(), Progress.IGNORED));

        assertThat(document.look(VIEW).lanesBy()).isEmpty();
    }

    @Test
    void aLayoutInLanesLeavesABandBehindEachLane() {
        var document = inLanes();

        assertThat(lanes(document)).extracting(Lane::heading).contains("Contract");
        var lane = lanes(document).stream()
                .filter(l -> l.heading().equals("Contract"))
                .findFirst()
                .orElseThrow();
        var box = Objects.requireNonNull(document.box(VIEW, far.id()));
        assertThat(lane.y()).isLessThan(box.y());
        assertThat(lane.y() + lane.height()).isGreaterThan(box.y() + box.height());
        assertThat(lane.x()).isLessThan(box.x());
    }

    @Test
    void bandsDoNotOverlap() {
        var lanes = lanes(inLanes());

        for (int i = 1; i < lanes.size(); i++) {
            assertThat(lanes.get(i).y())
                    .isGreaterThanOrEqualTo(
                            lanes.get(i - 1).y() + lanes.get(i - 1).height());
        }
    }

    @Test
    void bandsAreOfOneStepWithTheLayout() {
        var document = inLanes();
        document.undo();

        assertThat(lanes(document)).isEmpty();
    }

    @Test
    void anotherLayoutOfTheViewTakesTheBandsAway() {
        var document = inLanes();
        document.apply(arranging(document).all(LAYERS, Progress.IGNORED));

        assertThat(lanes(document)).isEmpty();
    }

    private Document document() {
        Map<NodeId, Box> byId = new TreeMap<>();
        boxes.forEach((node, box) -> byId.put(node.id(), box));
        return new Document(new Content(
                Settings.titled("test"),
                List.of(),
                List.copyOf(boxes.keySet()),
                List.of(joins, leads, member),
                List.of(new View(VIEW, "one", byId, bends)),
                List.of(),
                new TreeMap<>()));
    }

    private static Arranging arranging(Document document) {
        return new Arranging("arrange", document.snapshot(), Objects.requireNonNull(document.view(VIEW)));
    }

    private Document afterPart(Node... part) {
        var document = document();
        document.apply(arranging(document)
                .part(Set.of(Arrays.stream(part).map(Node::id).toArray(NodeId[]::new)), LAYERS, Progress.IGNORED));
        return document;
    }

    private static Box box(Document document, Node node) {
        return Objects.requireNonNull(document.box(VIEW, node.id()));
    }

    @Test
    void whatIsNotChosenStays() {
        var document = afterPart(provider, contract);

        assertThat(box(document, far)).isEqualTo(boxes.get(far));
        assertThat(box(document, frame)).isEqualTo(boxes.get(frame));
    }

    @Test
    void whatIsChosenStaysAboutWhereItWas() {
        var document = afterPart(provider, contract);

        assertThat(box(document, provider).y())
                .isLessThan(box(document, contract).y());
        assertThat((box(document, provider).centreX() + box(document, contract).centreX()) / 2)
                .isBetween(280.0, 320.0);
    }

    @Test
    void aFrameGrowsWithWhatIsArrangedInIt() {
        boxes.put(frame, Box.of(80, 160, 440, 100));

        var document = afterPart(provider, contract);

        var around = box(document, frame);
        var inside = box(document, contract);
        assertThat(around.y() + around.height()).isGreaterThanOrEqualTo(inside.y() + inside.height());
    }

    @Test
    void linksIntoAFrameGoAroundWhatIsInTheWay() {
        boxes.put(frame, Box.of(0, 100, 300, 200));
        node("between", Contracts.CONTRACT, Box.of(250, 190, 30, 80));

        var document = afterPart(contract, far);

        assertThat(document.bends(VIEW, joins.id())).isNotEmpty();
    }

    @Test
    void aPinnedNodeAmongTheChosenStays() {
        boxes.put(contract, new Box(400, 210, 100, 40, true));

        assertThat(box(afterPart(provider, contract), contract)).isEqualTo(boxes.get(contract));
    }

    @Test
    void bendsBetweenNodesThatStayStay() {
        var other = node("other", Organisations.PROVIDER, Box.of(1_000, 900, 100, 40));
        bends.put(leads.id(), List.of(new Bend(1_000, 100)));

        var document = afterPart(contract, other);

        assertThat(document.bends(VIEW, leads.id())).containsExactly(new Bend(1_000, 100));
    }

    @Test
    void aNewNodeOnTopOfAnotherIsTheOnlyOneThatMoves() {
        var late = node("a-late", Contracts.CONTRACT, Box.of(110, 210, 100, 40));
        var document = document();

        document.apply(arranging(document).newcomers(Progress.IGNORED));

        boxes.forEach((node, before) -> assertThat(box(document, node).equals(before))
                .as(node.id().value())
                .isEqualTo(!node.equals(late)));
    }

    @Test
    void whereNothingOverlapsNothingIsNew() {
        var document = document();

        assertThat(arranging(document).newcomers(Progress.IGNORED).leaves()).isEmpty();
    }

    @Test
    void lanesByGroupPutMembersBesideTheirGroup() {
        boxes.put(frame, Box.of(5_000, 5_000, 200, 84));
        var document = document();
        Edit edit = arranging(document).all(Plan.lanesByGroup(), Progress.IGNORED);
        document.apply(edit);

        assertThat(box(document, frame).y()).isLessThan(box(document, contract).y());
        assertThat(box(document, provider).y())
                .isLessThan(box(document, contract).y());
    }

    @Test
    void aGridByTypeStandsEachTypeApart() {
        boxes.put(frame, Box.of(5_000, 5_000, 200, 84));
        var document = document();
        document.apply(arranging(document).all(Plan.gridByType(), Progress.IGNORED));

        assertThat(box(document, far).y() == box(document, contract).y()
                        || box(document, far).x() == box(document, contract).x())
                .isTrue();
    }

    @Test
    void ringsGoAroundTheNodeThatIsAskedFor() {
        boxes.put(frame, Box.of(5_000, 5_000, 200, 84));
        var document = document();
        document.apply(arranging(document).all(Plan.around(far.id()), Progress.IGNORED));

        assertThat(distance(document, far, provider)).isLessThan(distance(document, far, contract));
    }

    private static double distance(Document document, Node a, Node b) {
        return Math.hypot(
                box(document, a).centreX() - box(document, b).centreX(),
                box(document, a).centreY() - box(document, b).centreY());
    }
}
