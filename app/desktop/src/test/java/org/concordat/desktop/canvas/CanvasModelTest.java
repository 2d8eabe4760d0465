package org.concordat.desktop.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Core;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Remarks;
import org.concordat.api.edit.PlaceNode;
import org.concordat.api.edit.RemoveNode;
import org.concordat.api.view.Box;
import org.junit.jupiter.api.Test;

class CanvasModelTest {

    private final Sketch sketch = new Sketch();
    private final CanvasModel model =
            new CanvasModel(sketch.document, sketch.view.id(), Sketch.CARE_MODELS, sketch.selection);
    private final List<String> hints = new ArrayList<>();

    CanvasModelTest() {
        model.onHint(hints::add);
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
    void aLinkThatAFrameSaysIsToldAsNoLineIsDrawn() {
        var hints = new ArrayList<String>();
        model.onHint(hints::add);
        var offer = new Offers.Offer(MembershipLinks.MEMBER_OF, true);

        model.connect(offer, sketch.group.id(), sketch.partnership.id());

        assertThat(hints).singleElement().asString().contains("No line is drawn");
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
    void anEditThatNoLongerFitsIsAHintAndNoStep() {
        var late = model.steps().move(List.of(sketch.contract.id()), 0, 300);
        sketch.document.apply(new RemoveNode(sketch.contract));
        int before = sketch.document.steps().size();

        assertThat(model.make(late)).isFalse();
        assertThat(sketch.document.steps()).hasSize(before);
        assertThat(hints).isNotEmpty();
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
    void aClosedModelListensToNothing() {
        model.close();

        assertThat(sketch.document.subscriberCount()).isZero();
    }
}
