package org.concordat.desktop.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.HashSet;
import java.util.Set;
import org.concordat.api.fact.ElementId;
import org.concordat.api.fact.NodeId;
import org.concordat.desktop.canvas.tiles.Sight;
import org.concordat.diagram.figure.Theme;
import org.junit.jupiter.api.Test;

class LiftedTest {

    private static final int GROUND = 0x123456;

    private final Sketch sketch = new Sketch();
    private final CanvasModel model =
            new CanvasModel(sketch.document, sketch.view.id(), Sketch.CARE_MODELS, sketch.selection);
    private final Lifted lifted = new Lifted(model.drawing(), Theme.LIGHT);

    @Test
    void whatIsHeldIsLeftOutOfTheTiles() {
        lifted.hold(Set.of(sketch.contract.id()));

        assertThat(lifted.without()).containsExactly(sketch.contract.id());
    }

    @Test
    void onlyTheFirstHoldOfAnElementIsNews() {
        assertThat(lifted.hold(Set.of(sketch.contract.id()))).isTrue();
        assertThat(lifted.hold(Set.of(sketch.contract.id()))).isFalse();
        assertThat(lifted.hold(Set.of(sketch.group.id()))).isTrue();
    }

    @Test
    void whatIsReleasedIsPaintedOverTheTilesUntilTheyHaveCaughtUp() {
        lifted.hold(Set.of(sketch.contract.id()));

        lifted.release();

        assertThat(lifted.without()).isEmpty();
        assertThat(lifted.isEmpty()).isFalse();
        lifted.caughtUp();
        assertThat(lifted.isEmpty()).isTrue();
    }

    @Test
    void whatIsHeldStaysUpHoweverFreshTheTilesAre() {
        lifted.hold(Set.of(sketch.contract.id()));

        lifted.caughtUp();

        assertThat(lifted.isEmpty()).isFalse();
    }

    @Test
    void veryManyAreLeftToTheTiles() {
        var many = new HashSet<ElementId>();
        for (int i = 0; i <= Affected.MOST; i++) {
            many.add(new NodeId("n" + i));
        }

        lifted.show(many);

        assertThat(lifted.isEmpty()).isTrue();
    }

    @Test
    void theyArePaintedOverWhatIsBelowAndNothingElseIsTouched() {
        var box = sketch.box(sketch.contract.id());
        lifted.hold(Set.of(sketch.contract.id()));
        var screen = new BufferedImage(800, 300, BufferedImage.TYPE_INT_RGB);
        var graphics = screen.createGraphics();
        graphics.clipRect(0, 0, 800, 300);

        lifted.paint(graphics, Sight.of(1, new Point2D.Double(), new Dimension(800, 300), 1), below -> {
            below.setColor(new Color(GROUND));
            below.fillRect(0, 0, 800, 300);
        });

        assertThat(screen.getRGB((int) box.x() + 8, (int) box.y() + 8) & 0xffffff)
                .isNotIn(0, GROUND);
        assertThat(screen.getRGB((int) box.x() - 2, (int) box.centreY()) & 0xffffff)
                .isEqualTo(GROUND);
        assertThat(screen.getRGB(100, 100) & 0xffffff).isZero();
    }
}
