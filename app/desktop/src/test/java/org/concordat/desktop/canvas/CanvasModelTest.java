package org.concordat.desktop.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Core;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Partnerships;
import org.concordat.api.core.Remarks;
import org.concordat.api.edit.BendLink;
import org.concordat.api.edit.PlaceNode;
import org.concordat.api.edit.RemoveNode;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.view.Bend;
import org.concordat.api.view.Box;
import org.concordat.desktop.creating.LinkHabits;
import org.junit.jupiter.api.Test;

class CanvasModelTest {

    private final Sketch sketch = new Sketch();
    private final CanvasModel model =
            new CanvasModel(sketch.document, sketch.view.id(), Sketch.CARE_MODELS, sketch.selection);
    private final List<String> hints = new ArrayList<>();

    CanvasModelTest() {
        model.onHint(hints::add);
    }

    private double drawnY() {
        return Objects.requireNonNull(model.drawing().box(sketch.contract.id())).y();
    }

    @Test
    void movingSeveralElementsIsOneStepThatCountsThem() {
        model.select(List.of(sketch.group.id(), sketch.contract.id()));

        model.moveSelection(10, 0);

        assertThat(sketch.steps()).containsExactly("move 2 elements");
    }

    @Test
    void movingAndUndoingPutsEverythingBack() {
        var before = sketch.document.view(sketch.view.id());
        model.selectAll();
        model.moveSelection(10, -20);

        sketch.document.undo();

        assertThat(sketch.document.view(sketch.view.id())).isEqualTo(before);
    }

    @Test
    void aContainerTakesAlongWhatStandsInsideIt() {
        model.select(List.of(sketch.partnership.id()));

        model.moveSelection(100, 0);

        assertThat(sketch.box(sketch.group.id()).x()).isEqualTo(150);
    }

    @Test
    void aNodeGrowsWithANameThatCouldNotBeReadOtherwise() {
        model.rename(
                sketch.group.id(),
                "All practices of the north locality and those that refer to the centre. ".repeat(2));

        assertThat(sketch.box(sketch.group.id()).height())
                .isGreaterThan(sketch.group.type().style().height());
        assertThat(sketch.steps()).hasSize(1);
    }

    @Test
    void aNoteGrowsWithItsTextInTheSameStep() {
        var note = model.create(Remarks.NOTE, 400, 400);

        model.rename(note, "The contracts of three practices are not signed yet. ".repeat(8));

        assertThat(sketch.box(note).height()).isGreaterThan(Remarks.NOTE.style().height());
        assertThat(sketch.steps()).hasSize(2);
    }

    @Test
    void bendsMoveWithBothTheirEnds() {
        var bends = List.of(new Bend(300, 10));
        sketch.document.apply(new BendLink(sketch.view.id(), sketch.holds.id(), List.of(), bends));
        model.select(List.of(sketch.group.id(), sketch.contract.id()));

        model.moveSelection(5, 7);

        assertThat(sketch.document.bends(sketch.view.id(), sketch.holds.id())).containsExactly(new Bend(305, 17));
    }

    @Test
    void aNudgeWithNothingSelectedIsNoStep() {
        model.moveSelection(1, 0);

        assertThat(sketch.steps()).isEmpty();
    }

    @Test
    void deletingANodeAndItsLinkTogetherIsOneStep() {
        model.select(List.of(sketch.group.id(), sketch.holds.id()));

        model.removing().deleteSelected();

        assertThat(sketch.steps()).containsExactly("delete 2 elements");
        assertThat(sketch.document.network().links()).isEmpty();
    }

    @Test
    void hidingLeavesTheNetworkAlone() {
        model.select(List.of(sketch.group.id()));

        model.removing().hideSelected();

        assertThat(sketch.document.network().node(sketch.group.id())).isNotNull();
        assertThat(sketch.document.box(sketch.view.id(), sketch.group.id())).isNull();
    }

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
    void aLinkThatAFrameSaysIsToldAsNoLineIsDrawn() {
        var hints = new ArrayList<String>();
        model.onHint(hints::add);
        var offer = new Offers.Offer(MembershipLinks.MEMBER_OF, true);

        model.connect(offer, sketch.group.id(), sketch.partnership.id());

        assertThat(hints).singleElement().asString().contains("No line is drawn");
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

    @Test
    void whyALinkCannotBeLedToANodeIsSaid() {
        assertThat(model.whyNotReconnected(sketch.holds.id(), false, sketch.partnership.id()))
                .isEqualTo(
                        "\u201cis party to\u201d cannot lead from an NHS provider to a partnership: only to a contract");
        assertThat(model.whyNotReconnected(sketch.holds.id(), false, sketch.contract.id()))
                .isEmpty();
    }

    @Test
    void theNodeThatIsTakenInsteadStandsWhereTheOtherStood() {
        var box = Box.of(500, 300, 160, 56);
        var fresh = sketch.draw(Contracts.CONTRACT, "MCP contract", box);
        sketch.document.apply(
                new PlaceNode(sketch.view.id(), sketch.contract.id(), sketch.box(sketch.contract.id()), null));

        model.merge(sketch.contract.id(), fresh.id());

        assertThat(sketch.box(sketch.contract.id())).isEqualTo(box);
        assertThat(model.node(fresh.id())).isEmpty();
    }

    @Test
    void renamingToTheSameNameIsNoStep() {
        model.rename(sketch.group.id(), " Modality ");

        assertThat(sketch.steps()).isEmpty();
    }

    @Test
    void renamingIsOneStep() {
        model.rename(sketch.group.id(), "Modality Partnership");

        assertThat(sketch.steps()).containsExactly("rename");
        assertThat(Objects.requireNonNull(sketch.document.network().node(sketch.group.id()))
                        .get(Core.NAME))
                .isEqualTo("Modality Partnership");
    }

    @Test
    void aBlankNameTakesTheNameAway() {
        model.rename(sketch.group.id(), "  ");

        assertThat(Objects.requireNonNull(sketch.document.network().node(sketch.group.id()))
                        .has(Core.NAME))
                .isFalse();
    }

    @Test
    void everythingInTheViewIsSelectedByAll() {
        model.selectAll();

        assertThat(sketch.selection.get())
                .containsExactlyInAnyOrder(
                        sketch.partnership.id(), sketch.group.id(), sketch.contract.id(), sketch.holds.id());
    }

    @Test
    void whatIsPreviewedIsSeenButNotMade() {
        model.preview(model.steps().move(List.of(sketch.contract.id()), 0, 300));

        assertThat(drawnY()).isEqualTo(360);
        assertThat(sketch.box(sketch.contract.id()).y()).isEqualTo(60);
    }

    @Test
    void aPreviewThatEndsLeavesNothingBehind() {
        model.preview(model.steps().move(List.of(sketch.contract.id()), 0, 300));
        model.preview(model.steps().move(List.of(sketch.contract.id()), 0, 500));

        model.endPreview();

        assertThat(drawnY()).isEqualTo(60);
    }

    @Test
    void aChangeFromElsewhereEndsAPreview() {
        model.preview(model.steps().move(List.of(sketch.contract.id()), 0, 300));

        model.rename(sketch.group.id(), "Other");

        assertThat(drawnY()).isEqualTo(60);
    }

    @Test
    void anEditThatNoLongerFitsIsAHintAndNoStep() {
        var late = model.steps().move(List.of(sketch.contract.id()), 0, 300);
        sketch.document.apply(new RemoveNode(sketch.contract));
        int before = sketch.document.steps().size();

        assertThat(model.make(late)).isFalse();
        assertThat(sketch.document.steps()).hasSize(before);
        assertThat(hints).isNotEmpty();
    }

    @Test
    void anEditSaysWhatMustBePaintedAgain() {
        var told = new Told();
        model.showOn(told);
        var before = Boxes.rectangle(sketch.box(sketch.contract.id()));
        model.select(List.of(sketch.contract.id()));

        model.moveSelection(0, 300);

        assertThat(told.spoiled)
                .anySatisfy(area -> assertThat(area.contains(before)).isTrue());
    }

    @Test
    void aPreviewNamesWhatFollowsThePointer() {
        var told = new Told();
        model.showOn(told);

        model.preview(model.steps().move(List.of(sketch.contract.id()), 0, 300));

        assertThat(told.previewed)
                .singleElement()
                .satisfies(affected -> assertThat(affected.elements())
                        .containsExactlyInAnyOrder(sketch.contract.id(), sketch.holds.id()));
    }

    @Test
    void aNodeIsDescribedByItsNameAndType() {
        assertThat(model.description(sketch.group.id())).isEqualTo("Modality\n" + Organisations.PROVIDER.label());
    }

    @Test
    void aLinkMayBeLedToAnotherNodeOfALegalType() {
        var other = sketch.draw(Contracts.CONTRACT, "GMS", Box.of(500, 300, 160, 56));

        model.make(Objects.requireNonNull(model.reconnected(sketch.holds.id(), false, other.id())));

        assertThat(sketch.document.network().linksTo(other.id())).hasSize(1);
    }

    @Test
    void aLinkMayNotBeLedWhereTheVocabularyForbidsIt() {
        assertThat(model.reconnected(sketch.holds.id(), false, sketch.partnership.id()))
                .isNull();
    }

    @Test
    void pinningIsOneStep() {
        model.selectAll();

        model.pinSelection(true);

        assertThat(sketch.steps()).containsExactly("pin");
        assertThat(sketch.box(sketch.group.id()).pinned()).isTrue();
    }

    @Test
    void aClosedModelListensToNothing() {
        model.close();

        assertThat(sketch.document.subscriberCount()).isZero();
    }

    /** Remembers what a display is told. */
    private static final class Told implements Display {

        final List<Rectangle2D> spoiled = new ArrayList<>();
        final List<Affected> previewed = new ArrayList<>();

        @Override
        public void previewed(Affected affected, Rectangle2D dirty) {
            previewed.add(affected);
            spoiled.add(dirty);
        }

        @Override
        public void previewEnded(Rectangle2D dirty) {
            spoiled.add(dirty);
        }

        @Override
        public void changed(Affected affected, Rectangle2D dirty) {
            spoiled.add(dirty);
        }
    }
}
