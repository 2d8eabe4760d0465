package org.concordat.desktop.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Partnerships;
import org.concordat.api.edit.PlaceNode;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.view.Box;
import org.concordat.desktop.creating.LinkHabits;
import org.junit.jupiter.api.Test;

class AdditionsTest {

    private final Sketch sketch = new Sketch();
    private final CanvasModel model =
            new CanvasModel(sketch.document, sketch.view.id(), Sketch.CARE_MODELS, sketch.selection);

    @Test
    void aNewNodeIsNamedAfterItsTypeAndSelected() {
        var id = model.create(Organisations.PROVIDER, 400, 400);

        assertThat(model.name(id)).isEqualTo("New " + Organisations.PROVIDER.label());
        assertThat(sketch.selection.get()).containsExactly(id);
    }

    @Test
    void aNewNodeStandsAroundThePointOnTheGridInTheSizeOfItsType() {
        var box = sketch.box(model.create(Contracts.CONTRACT, 403, 297));

        assertThat(box.width()).isEqualTo(Contracts.CONTRACT.style().width());
        assertThat(box.x() % Boxes.mesh()).isZero();
        assertThat(Math.abs(box.centreX() - 403)).isLessThanOrEqualTo(Boxes.mesh() / 2);
    }

    @Test
    void aNewNodeAndItsLinkAreOneStep() {
        var offer =
                model.offers().between(sketch.group.type(), Contracts.CONTRACT).get(0);

        var id = model.additions()
                .add(
                        Contracts.CONTRACT,
                        "Second",
                        Box.of(0, 400, 160, 56),
                        new Additions.Joined(offer, sketch.group.id()));

        assertThat(sketch.steps()).hasSize(1);
        assertThat(sketch.document.network().linksFrom(sketch.group.id()))
                .anySatisfy(link -> assertThat(link.to()).isEqualTo(id));
    }

    @Test
    void aNodeThatIsShownAgainAndItsLinkAreOneStep() {
        var offer =
                model.offers().between(sketch.group.type(), Contracts.CONTRACT).get(0);
        var box = sketch.box(sketch.contract.id());
        sketch.document.apply(new PlaceNode(sketch.view.id(), sketch.contract.id(), box, null));

        model.additions().show(sketch.contract.id(), box, new Additions.Joined(offer, sketch.group.id()));

        assertThat(sketch.steps()).containsExactly("take out of view", "show MCP contract");
        assertThat(sketch.document.network().linksFrom(sketch.group.id())).hasSize(2);
    }

    @Test
    void nodesOfTheNetworkThatAreBroughtInStandApartAndAreSelected() {
        model.select(List.of(sketch.group.id(), sketch.contract.id()));
        model.removing().hideSelected();
        var nodes = List.of(sketch.group.id(), sketch.contract.id(), sketch.partnership.id());

        model.additions().show(nodes, new Point2D.Double(700, 500));

        assertThat(sketch.steps()).endsWith("show 3 elements");
        assertThat(sketch.selection.get()).containsExactlyElementsOf(nodes);
        assertThat(Boxes.rectangle(sketch.box(sketch.group.id())))
                .matches(box -> !box.intersects(Boxes.rectangle(sketch.box(sketch.contract.id()))));
    }

    @Test
    void whatIsHereAlreadyIsNotBroughtInAgain() {
        model.additions().show(List.of(sketch.group.id()), new Point2D.Double(700, 500));

        assertThat(sketch.steps()).isEmpty();
        assertThat(sketch.selection.get()).containsExactly(sketch.group.id());
    }

    @Test
    void aNodeIsNotPutOnAnother() {
        var box = model.additions().free(Node.of(Contracts.CONTRACT), new Point2D.Double(580, 88));

        assertThat(Boxes.rectangle(box).intersects(Boxes.rectangle(sketch.box(sketch.contract.id()))))
                .isFalse();
    }

    @Test
    void aNodeMayBePutIntoAFrame() {
        var box = model.additions().free(Node.of(Organisations.PROVIDER), new Point2D.Double(150, 160));

        assertThat(Boxes.rectangle(sketch.box(sketch.partnership.id())).contains(box.centreX(), box.centreY()))
                .isTrue();
    }

    @Test
    void aNodeIsNotPutIntoAFrameWhileThereIsRoomOutside() {
        var sight = new Rectangle2D.Double(-400, -400, 1_600, 1_200);
        var box = model.additions().free(Node.of(Organisations.PROVIDER), new Point2D.Double(150, 160), sight);

        assertThat(Boxes.rectangle(box).intersects(Boxes.rectangle(sketch.box(sketch.partnership.id()))))
                .isFalse();
    }

    @Test
    void whereAllInSightIsAFrameANodeIsPutIntoIt() {
        var sight = new Rectangle2D.Double(10, 10, 280, 180);
        var box = model.additions().free(Node.of(Organisations.PROVIDER), new Point2D.Double(150, 160), sight);

        assertThat(Boxes.rectangle(sketch.box(sketch.partnership.id())).contains(box.centreX(), box.centreY()))
                .isTrue();
    }

    private NodeId addMember(String name) {
        var offer = new Offers.Offer(MembershipLinks.MEMBER_OF, false);
        var beside = Box.of(700, 400, 160, 56);
        return model.additions()
                .add(Organisations.PROVIDER, name, beside, new Additions.Joined(offer, sketch.partnership.id()));
    }

    @Test
    void aNewMemberStandsInTheFrameOfItsPartnership() {
        var member = addMember("New member");

        assertThat(Boxes.contains(sketch.box(sketch.partnership.id()), sketch.box(member)))
                .isTrue();
    }

    @Test
    void aNewMemberAndTheFrameThatGrowsForItAreOneStep() {
        var before = sketch.document.view(sketch.view.id());
        addMember("One");
        addMember("Two");
        addMember("Three");
        sketch.document.undo();
        sketch.document.undo();
        sketch.document.undo();

        assertThat(sketch.document.view(sketch.view.id())).isEqualTo(before);
    }

    @Test
    void toAFrameMembershipIsOfferedFirst() {
        assertThat(model.additions()
                        .likeliest(
                                Partnerships.PARTNERSHIP,
                                Organisations.PROVIDER,
                                LinkHabits.of(sketch.document.network()))
                        .get(0))
                .isEqualTo(new Offers.Offer(MembershipLinks.MEMBER_OF, false));
    }

    @Test
    void toAFrameThatALinkIsPulledToMembershipIsOfferedFirst() {
        assertThat(model.additions()
                        .likeliest(
                                Organisations.PROVIDER,
                                Partnerships.PARTNERSHIP,
                                LinkHabits.of(sketch.document.network()))
                        .get(0))
                .isEqualTo(new Offers.Offer(MembershipLinks.MEMBER_OF, true));
    }

    @Test
    void theLinkThatIsDrawnMostIsOfferedFirst() {
        var other = sketch.draw(Contracts.CONTRACT, "Other", Box.of(500, 300, 160, 56));
        sketch.link(Link.of(ContractLinks.HOLDS_CONTRACT, sketch.group.id(), other.id()));
        sketch.link(Link.of(ContractLinks.HOLDS_CONTRACT, sketch.group.id(), sketch.contract.id()));

        assertThat(model.additions()
                        .likeliest(Organisations.PROVIDER, Contracts.CONTRACT, LinkHabits.of(sketch.document.network()))
                        .get(0)
                        .type())
                .isEqualTo(ContractLinks.HOLDS_CONTRACT);
    }
}
