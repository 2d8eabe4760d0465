package org.concordat.diagram.walking;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Core;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Partnerships;
import org.concordat.api.edit.AddLink;
import org.concordat.api.edit.AddNode;
import org.concordat.api.edit.PlaceNode;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.view.Box;
import org.concordat.api.view.ViewId;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.document.Content;
import org.concordat.core.document.Document;
import org.concordat.diagram.drawing.Drawing;
import org.junit.jupiter.api.Test;

class WalkingTest {

    private final Document document = new Document(Content.empty("Test", "View"));
    private final ViewId view = document.views().get(0).id();
    private final Drawing drawing =
            new Drawing(document.network(), Objects.requireNonNull(document.view(view)), CareModels.of(List.of()));
    private final ReadingOrder order = new ReadingOrder(drawing);

    WalkingTest() {
        document.subscribe(change -> drawing.apply(change.edit()));
    }

    private NodeId draw(NodeType type, String id, double x, double y, double width, double height) {
        var node = new NodeId(id);
        document.apply(new AddNode(new Node(node, type, Facts.NONE).with(Core.NAME, id)));
        document.apply(new PlaceNode(view, node, null, Box.of(x, y, width, height)));
        return node;
    }

    private NodeId box(String id, double x, double y) {
        return draw(Organisations.PROVIDER, id, x, y, 160, 56);
    }

    private NodeId frame(String id, double x, double y, double width, double height) {
        return draw(Partnerships.PARTNERSHIP, id, x, y, width, height);
    }

    private LinkId link(LinkType type, NodeId from, NodeId to) {
        var link = Link.of(type, from, to);
        document.apply(new AddLink(link));
        return link.id();
    }

    private List<String> forwards() {
        return Stream.iterate(order.first(), Objects::nonNull, order::next)
                .map(NodeId::value)
                .toList();
    }

    private List<String> backwards() {
        var names = new ArrayList<>(Stream.iterate(order.last(), Objects::nonNull, order::previous)
                .map(NodeId::value)
                .toList());
        Collections.reverse(names);
        return names;
    }

    @Test
    void nodesAreReadLineByLine() {
        box("d", 0, 120);
        box("b", 200, 8);
        box("c", 400, 0);
        box("a", 0, 4);

        assertThat(forwards()).containsExactly("a", "b", "c", "d");
    }

    @Test
    void whatAFrameHoldsIsReadRightAfterIt() {
        frame("left", 0, 0, 300, 400);
        box("left1", 20, 60);
        box("left2", 20, 260);
        frame("right", 400, 0, 300, 400);
        box("right1", 420, 60);

        assertThat(forwards()).containsExactly("left", "left1", "left2", "right", "right1");
    }

    @Test
    void framesAreReadInFrames() {
        frame("outer", 0, 0, 800, 600);
        frame("inner", 20, 50, 300, 300);
        box("deep", 40, 100);
        box("beside", 400, 60);
        box("after", 900, 0);

        assertThat(forwards()).containsExactly("outer", "inner", "deep", "beside", "after");
    }

    @Test
    void whatOnlyOverlapsAFrameIsReadBesideIt() {
        frame("frame", 0, 0, 300, 300);
        box("over", 250, 40);

        assertThat(forwards()).containsExactly("frame", "over");
    }

    @Test
    void largeGapsAreCrossed() {
        box("near", 0, 0);
        box("far", 90_000, 400_000);

        assertThat(forwards()).containsExactly("near", "far");
        assertThat(backwards()).containsExactly("near", "far");
    }

    @Test
    void everyNodeIsReadOnceAndBackwardsLikewise() {
        var random = new Random(4);
        for (int i = 0; i < 150; i++) {
            if (random.nextInt(4) == 0) {
                frame(
                        "f" + i,
                        random.nextInt(3_000),
                        random.nextInt(2_000),
                        300 + random.nextInt(900),
                        200 + random.nextInt(600));
            } else {
                box("n" + i, random.nextInt(3_000), random.nextInt(2_000));
            }
        }

        assertThat(forwards()).hasSize(150).doesNotHaveDuplicates();
        assertThat(backwards()).isEqualTo(forwards());
    }

    @Test
    void readingBeginsInSight() {
        box("above", 0, 0);
        var seen = box("seen", 0, 900);

        assertThat(order.first(new Rectangle2D.Double(0, 800, 500, 500))).isEqualTo(seen);
    }

    @Test
    void anEmptyDrawingHasNothingToRead() {
        assertThat(order.first()).isNull();
        assertThat(order.last()).isNull();
    }

    @Test
    void anArrowLeadsToWhatFacesTheNode() {
        var from = box("from", 0, 0);
        var facing = box("facing", 400, 20);
        box("aside", 220, 120);

        assertThat(Way.RIGHT.nearest(drawing, from)).isEqualTo(facing);
    }

    @Test
    void anArrowLeadsBackTheWayItCame() {
        var left = box("left", 0, 0);
        var right = box("right", 300, 0);

        assertThat(Way.RIGHT.nearest(drawing, left)).isEqualTo(right);
        assertThat(Way.LEFT.nearest(drawing, right)).isEqualTo(left);
    }

    @Test
    void anArrowLeadsOutOfAFrameToWhatIsFarAway() {
        frame("frame", -50, -50, 400, 300);
        var from = box("from", 0, 0);
        var far = box("far", 0, 7_000);

        assertThat(Way.DOWN.nearest(drawing, from)).isEqualTo(far);
        assertThat(Way.LEFT.nearest(drawing, from)).isNull();
    }

    @Test
    void theLinksOfANodeComeByTypeThoseThatLeadAwayFirst() {
        var hub = box("hub", 0, 0);
        var group = box("group", 300, 0);
        var contract = draw(Contracts.CONTRACT, "contract", 300, 200, 160, 56);
        var member = box("member", 0, 200);
        var party = link(ContractLinks.PARTY_TO, hub, contract);
        var comes = link(MembershipLinks.MEMBER_OF, member, hub);
        var goes = link(MembershipLinks.MEMBER_OF, hub, group);

        assertThat(Ways.of(drawing, hub, null).links()).containsExactly(goes, comes, party);
    }

    @Test
    void steppingThroughLinksGoesRound() {
        var hub = box("hub", 0, 0);
        var first = link(MembershipLinks.MEMBER_OF, hub, box("a", 300, 0));
        var second = link(MembershipLinks.MEMBER_OF, hub, box("b", 300, 200));
        var ways = Ways.of(drawing, hub, null);

        assertThat(ways.after(null, 1)).isEqualTo(first);
        assertThat(ways.after(second, 1)).isEqualTo(first);
        assertThat(ways.after(null, -1)).isEqualTo(second);
    }

    @Test
    void aWalkMayKeepToOneTypeOfLink() {
        var hub = box("hub", 0, 0);
        link(MembershipLinks.MEMBER_OF, hub, box("a", 300, 0));
        var party = link(ContractLinks.PARTY_TO, hub, draw(Contracts.CONTRACT, "b", 300, 200, 160, 56));

        assertThat(Ways.of(drawing, hub, ContractLinks.PARTY_TO).links()).containsExactly(party);
    }
}
