package org.concordat.desktop.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Remarks;
import org.concordat.api.fact.NodeId;
import org.concordat.api.view.Box;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UppermostTest {

    private final Sketch sketch = new Sketch();
    private final CanvasModel model =
            new CanvasModel(sketch.document, sketch.view.id(), Sketch.CARE_MODELS, sketch.selection);

    @AfterEach
    void close() {
        model.close();
    }

    private void move(NodeId node, double dx, double dy) {
        model.select(List.of(node));
        model.moveSelection(dx, dy);
    }

    private int level(NodeId node) {
        return sketch.box(node).level();
    }

    @Test
    void whatIsMovedOntoAnotherNodeIsAboveIt() {
        move(sketch.contract.id(), -440, 10);

        assertThat(level(sketch.contract.id())).isGreaterThan(level(sketch.group.id()));
    }

    @Test
    void theOtherOneIsAboveItWhenThatIsMovedInItsTurn() {
        move(sketch.contract.id(), -440, 10);
        move(sketch.group.id(), 5, 5);

        assertThat(level(sketch.group.id())).isGreaterThan(level(sketch.contract.id()));
    }

    @Test
    void aNodeThatCoversNothingKeepsItsLevel() {
        move(sketch.contract.id(), 100, 0);

        assertThat(level(sketch.contract.id())).isZero();
    }

    @Test
    void aSmallerNodeIsAboveALargerOneAnyway() {
        var small = sketch.draw(Organisations.PROVIDER, "Small", Box.of(700, 300, 60, 30));

        move(small.id(), -600, -220);

        assertThat(level(small.id())).isZero();
    }

    @Test
    void aFrameStaysBehindWhatItIsMovedUnder() {
        move(sketch.partnership.id(), 300, 0);

        assertThat(level(sketch.partnership.id())).isZero();
    }

    @Test
    void aMapStaysBehindTheNodesThatStandOnIt() {
        var map = sketch.draw(Remarks.PICTURE, "Map", Box.of(420, 300, 300, 200));

        move(map.id(), 20, -230);

        assertThat(level(map.id())).isZero();
    }

    @Test
    void whatHoldsAllOfAnotherNodeDoesNotHideIt() {
        var large = sketch.draw(Organisations.PROVIDER, "Large", Box.of(420, 300, 300, 200));

        move(large.id(), 20, -300);

        assertThat(level(large.id())).isZero();
    }

    @Test
    void aNewNodeIsAboveWhatItIsPutOn() {
        var node = model.create(Organisations.PROVIDER, 160, 100);

        assertThat(level(node)).isGreaterThan(level(sketch.group.id()));
    }

    @Test
    void comingToTheFrontIsPartOfTheMove() {
        var before = sketch.document.view(sketch.view.id());
        move(sketch.contract.id(), -440, 10);

        sketch.document.undo();

        assertThat(sketch.document.view(sketch.view.id())).isEqualTo(before);
    }
}
