package org.concordat.desktop.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What is seen while a gesture is under way. */
class PreviewTest {

    private final Sketch sketch = new Sketch();
    private final CanvasModel model =
            new CanvasModel(sketch.document, sketch.view.id(), Sketch.CARE_MODELS, sketch.selection);

    private double drawnY() {
        return Objects.requireNonNull(model.drawing().box(sketch.contract.id())).y();
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
