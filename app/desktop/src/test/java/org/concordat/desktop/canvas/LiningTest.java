package org.concordat.desktop.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordat.api.core.Organisations;
import org.concordat.api.edit.Edit;
import org.concordat.api.fact.ElementId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Link;
import org.concordat.api.view.Bend;
import org.concordat.api.view.Box;
import org.concordat.diagram.alignment.Alignment;
import org.concordat.diagram.alignment.SizeMatch;
import org.concordat.diagram.alignment.Stacking;
import org.junit.jupiter.api.Test;

class LiningTest {

    private final Sketch sketch = new Sketch();
    private final CanvasModel model =
            new CanvasModel(sketch.document, sketch.view.id(), Sketch.CARE_MODELS, sketch.selection);
    private final Lining lining = new Lining(sketch.document, sketch.view.id(), model);
    private final NodeId partnership = sketch.partnership.id();
    private final NodeId group = sketch.group.id();
    private final NodeId contract = sketch.contract.id();

    private Edit align(Alignment alignment, ElementId... selected) {
        model.select(List.of(selected));
        return lining.move("align", alignment::of);
    }

    @Test
    void aligningIsOneStep() {
        model.make(align(Alignment.LEFT, group, contract));

        assertThat(sketch.box(contract).x()).isEqualTo(50);
        assertThat(sketch.steps()).containsExactly("align");
    }

    @Test
    void whatStandsInAFrameGoesWithIt() {
        model.make(align(Alignment.RIGHT, partnership, contract));

        assertThat(sketch.box(partnership).x()).isEqualTo(360);
        assertThat(sketch.box(group).x()).isEqualTo(410);
    }

    @Test
    void ofAFrameAndItsContentsOnlyTheFrameIsLinedUp() {
        model.make(align(Alignment.TOP, partnership, group, contract));

        assertThat(sketch.box(group).y()).isEqualTo(60);
        assertThat(sketch.box(contract).y()).isEqualTo(0);
    }

    @Test
    void aClosedGroupIsLinedUpAsItIsSeenAndTakesAlongWhatItHides() {
        model.select(List.of(partnership));
        model.folds().closeSelected();

        model.make(align(Alignment.RIGHT, partnership, contract));

        assertThat(sketch.box(partnership).x()).isEqualTo(460);
        assertThat(sketch.box(group).x()).isEqualTo(510);
    }

    @Test
    void bendsInsideAFrameGoAlong() {
        var other = sketch.draw(Organisations.PROVIDER, "Vitality", Box.of(50, 130, 160, 56));
        var inside = sketch.link(Link.of(sketch.holds.type(), group, other.id()));
        model.make(model.steps().bend(inside.id(), List.of(new Bend(40, 100))));

        model.make(align(Alignment.RIGHT, partnership, contract));

        assertThat(sketch.document.bends(sketch.view.id(), inside.id())).containsExactly(new Bend(400, 100));
    }

    @Test
    void whatIsInPlaceAlreadyIsNoStep() {
        assertThat(align(Alignment.TOP, group, contract).leaves()).isEmpty();
    }

    @Test
    void sizesFollowTheOneSelectedFirst() {
        model.make(model.steps().resize(contract, Box.of(500, 60, 200, 80)));
        model.select(List.of(contract, group));

        model.make(lining.resize("match sizes", SizeMatch.BOTH::of));

        assertThat(sketch.box(group)).isEqualTo(Box.of(50, 60, 200, 80));
    }

    @Test
    void aClosedGroupKeepsItsSize() {
        model.select(List.of(partnership));
        model.folds().closeSelected();
        model.select(List.of(contract, partnership));

        assertThat(lining.resize("match sizes", SizeMatch.BOTH::of).leaves()).isEmpty();
    }

    @Test
    void whatIsBroughtToTheFrontIsMetFirst() {
        var below = sketch.draw(Organisations.PROVIDER, "Vitality", Box.of(450, 40, 300, 120))
                .id();
        model.select(List.of(below));

        model.make(lining.stack("bring to front", Stacking.FRONT));

        assertThat(model.drawing().at(580, 88, 1)).isEqualTo(below);
    }

    @Test
    void aFrameIsBroughtToTheFrontWithWhatStandsInIt() {
        model.select(List.of(partnership));

        model.make(lining.stack("bring to front", Stacking.FRONT));

        assertThat(sketch.box(group).level()).isEqualTo(1);
        assertThat(sketch.box(contract).level()).isZero();
    }
}
