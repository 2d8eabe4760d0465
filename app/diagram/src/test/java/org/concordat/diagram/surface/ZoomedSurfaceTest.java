package org.concordat.diagram.surface;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;
import org.concordat.api.style.Colour;
import org.concordat.diagram.text.TextStyle;
import org.junit.jupiter.api.Test;

class ZoomedSurfaceTest {

    private static final Colour INK = new Colour(0);

    private static String svg(Consumer<Surface> painter) {
        var out = new StringWriter();
        try (var svg = new SvgSurface(out, new Rectangle2D.Double(0, 0, 10, 10), "", "")) {
            painter.accept(svg);
        }
        return out.toString();
    }

    private static void paint(Surface surface, double by) {
        surface.fill(new Rectangle2D.Double(3 * by, 4 * by, 10 * by, 20 * by), INK, 0.5);
        surface.fill(new RoundRectangle2D.Double(3 * by, 4 * by, 10 * by, 20 * by, 2 * by, 4 * by), INK);
        surface.draw(
                new Line2D.Double(by, 2 * by, 30 * by, 40 * by), new Pen(INK, 2 * by, List.of(6 * by, 4 * by), 0.7));
        surface.text("Trust", 5 * by, 6 * by, TextStyle.bold((float) (14 * by)), INK, Surface.Anchor.MIDDLE);
    }

    @Test
    void everythingIsAsManyTimesAsLarge() {
        assertThat(svg(surface -> paint(new ZoomedSurface(surface, 0.5), 1)))
                .isEqualTo(svg(surface -> paint(surface, 0.5)));
    }

    @Test
    void otherFormsAreZoomedToo() {
        var zoomed = svg(surface -> new ZoomedSurface(surface, 2).fill(new Ellipse2D.Double(1, 1, 4, 4), INK));

        assertThat(zoomed).contains("M10 6C");
    }
}
