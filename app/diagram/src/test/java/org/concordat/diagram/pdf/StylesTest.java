package org.concordat.diagram.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.concordat.api.style.Arrow;
import org.concordat.api.style.Colour;
import org.concordat.api.style.LinkStyle;
import org.concordat.api.style.NodeShape;
import org.concordat.api.style.NodeStyle;
import org.concordat.api.style.Stroke;
import org.concordat.diagram.figure.LinkFigure;
import org.concordat.diagram.figure.NodeFigure;
import org.concordat.diagram.figure.Route;
import org.concordat.diagram.figure.StatusLook;
import org.concordat.diagram.figure.Theme;
import org.concordat.diagram.surface.Surface;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each shape, line, arrow and look in a PDF beside what the screen shows. */
class StylesTest {

    private static final double TOLERANCE = 0.01;
    private static final int SCALE = 2;
    private static final int ACROSS = 220;
    private static final int DOWN = 90;

    private static void assertSame(Rectangle2D bounds, Consumer<Surface> painter) throws IOException {
        var pdf = Pixels.of(Pixels.pdf(bounds, painter), SCALE);
        assertThat(Pixels.difference(Pixels.of(bounds, SCALE, painter), pdf)).isLessThan(TOLERANCE);
    }

    private static Rectangle2D sheet(int columns, int rows) {
        return new Rectangle2D.Double(-20, -20, ACROSS * columns + 20, DOWN * rows + 20);
    }

    private static void nodes(Surface surface, NodeShape shape, Theme theme) {
        for (var border : Stroke.values()) {
            for (var look : StatusLook.values()) {
                var box = new Rectangle2D.Double(ACROSS * border.ordinal(), DOWN * look.ordinal(), 180, 56);
                var style = NodeStyle.of(shape, "#B7D3F2", "#102040")
                        .withLine("#1D3B66")
                        .withBorder(border);
                NodeFigure.of(style, box, "St Mary's & Co").withLook(look).paint(surface, theme);
            }
        }
    }

    private static void links(Surface surface, Arrow arrow) {
        for (var stroke : Stroke.values()) {
            for (var look : StatusLook.values()) {
                double x = ACROSS * stroke.ordinal();
                double y = DOWN * look.ordinal();
                List<Point2D> bent = List.of(
                        new Point2D.Double(x, y), new Point2D.Double(x + 90, y), new Point2D.Double(x + 160, y + 50));
                LinkFigure.of(Route.of(bent), new LinkStyle(Colour.of("#1D3B66"), stroke, 2, arrow))
                        .withLook(look)
                        .paint(surface, Theme.LIGHT);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aNodeOfEachBorderAndLookIsTheSamePicture(NodeShape shape) throws IOException {
        assertSame(
                sheet(Stroke.values().length, StatusLook.values().length),
                surface -> nodes(surface, shape, Theme.LIGHT));
    }

    @ParameterizedTest
    @EnumSource
    void aLinkOfEachStrokeAndLookIsTheSamePicture(Arrow arrow) throws IOException {
        assertSame(sheet(Stroke.values().length, StatusLook.values().length), surface -> links(surface, arrow));
    }

    @Test
    void theComparisonSeesALineOfAnotherStroke() throws IOException {
        var bounds = sheet(1, 1);
        var pdf = Pixels.pdf(bounds, surface -> line(surface, Stroke.DASHED));

        assertThat(Pixels.difference(
                        Pixels.of(bounds, SCALE, surface -> line(surface, Stroke.SOLID)), Pixels.of(pdf, SCALE)))
                .isGreaterThan(10 * TOLERANCE);
    }

    private static void line(Surface surface, Stroke stroke) {
        List<Point2D> ends = List.of(new Point2D.Double(0, 30), new Point2D.Double(160, 30));
        LinkFigure.of(Route.of(ends), new LinkStyle(Colour.of("#1D3B66"), stroke, 2, Arrow.NONE))
                .paint(surface, Theme.LIGHT);
    }
}
