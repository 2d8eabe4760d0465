package org.concordat.desktop.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordat.api.edit.BendLink;
import org.concordat.api.view.Bend;
import org.junit.jupiter.api.Test;

class MovingTest {

    private final Sketch sketch = new Sketch();
    private final CanvasModel model =
            new CanvasModel(sketch.document, sketch.view.id(), Sketch.CARE_MODELS, sketch.selection);

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
    void pinningIsOneStep() {
        model.selectAll();

        model.pinSelection(true);

        assertThat(sketch.steps()).containsExactly("pin");
        assertThat(sketch.box(sketch.group.id()).pinned()).isTrue();
    }
}
