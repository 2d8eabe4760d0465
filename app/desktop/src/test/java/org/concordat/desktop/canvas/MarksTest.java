package org.concordat.desktop.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import com.mxgraph.view.mxGraph;
import java.awt.Rectangle;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.concordat.api.view.Box;
import org.concordat.diagram.figure.Theme;
import org.junit.jupiter.api.Test;

/** Marks as somebody sees them who tells no colour from another: where there is ink, and where there is none. */
class MarksTest {

    private static final Box BOX = Box.of(500, 60, 160, 56);

    private final Sketch sketch = new Sketch();
    private final BufferedImage image = new BufferedImage(800, 300, BufferedImage.TYPE_INT_RGB);

    private void paint(Consumer<Marks> what) {
        var model = new CanvasModel(sketch.document, sketch.view.id(), Sketch.CARE_MODELS, sketch.selection);
        var graphics = image.createGraphics();
        graphics.clipRect(0, 0, 800, 300);
        what.accept(new Marks(graphics, new Camera(new mxGraph().getView(), 1), Theme.LIGHT, model.drawing()));
        model.close();
    }

    private boolean isInk(int x, int y) {
        return (image.getRGB(x, y) & 0xffffff) != 0;
    }

    /** How much of the upper side of a frame around the contract is ink. */
    private long inkAbove() {
        int y = (int) (BOX.y() - Marks.GAP);
        return IntStream.range((int) BOX.x(), (int) (BOX.x() + BOX.width()))
                .filter(x -> isInk(x, y) || isInk(x, y - 1))
                .count();
    }

    private Rectangle ink() {
        var ink = new Rectangle(-1, -1);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (isInk(x, y)) {
                    ink.add(new Rectangle(x, y, 1, 1));
                }
            }
        }
        return ink;
    }

    @Test
    void aSelectedNodeHasAWholeFrameAwayFromItsBox() {
        paint(marks -> marks.selected(sketch.contract.id()));

        assertThat(inkAbove()).isEqualTo((long) BOX.width());
        assertThat(isInk((int) BOX.centreX(), (int) BOX.y())).isFalse();
    }

    @Test
    void aSelectedLinkHasAFrameAlongItsLine() {
        paint(marks -> marks.selected(sketch.holds.id()));

        double half = sketch.holds.type().style().width() / 2 + 1;
        assertThat(IntStream.range(60, (int) (88 - half))).anyMatch(y -> isInk(260, y));
        assertThat(IntStream.range((int) (88 + half) + 1, 116)).anyMatch(y -> isInk(260, y));
    }

    @Test
    void whereALinkCannotEndTheFrameIsInDashes() {
        paint(marks -> marks.refused(sketch.contract.id()));

        assertThat(inkAbove()).isBetween((long) BOX.width() / 3, (long) BOX.width() * 9 / 10);
    }

    @Test
    void whyALinkCannotEndThereStandsBesideThePointer() {
        paint(marks -> marks.refusal(new Point2D.Double(200, 150), "", 800));
        int sign = ink().width;
        Arrays.fill(((DataBufferInt) image.getRaster().getDataBuffer()).getData(), 0);
        paint(marks -> marks.refusal(new Point2D.Double(200, 150), "Nothing links a contract and a place", 800));

        assertThat(ink().width).isGreaterThan(sign + 100);
    }

    @Test
    void whyALinkCannotEndThereIsKeptInSight() {
        paint(marks -> marks.refusal(new Point2D.Double(390, 150), "Nothing links a contract and a place", 400));

        assertThat(ink().getMaxX()).isLessThanOrEqualTo(400);
    }
}
