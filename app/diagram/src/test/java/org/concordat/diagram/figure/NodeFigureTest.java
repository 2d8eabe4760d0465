package org.concordat.diagram.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.StringWriter;
import org.concordat.api.style.NodeShape;
import org.concordat.api.style.NodeStyle;
import org.concordat.api.style.Stroke;
import org.concordat.diagram.surface.GraphicsSurface;
import org.concordat.diagram.surface.SvgSurface;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NodeFigureTest {

    private static final Rectangle2D BOX = new Rectangle2D.Double(30, 30, 160, 56);

    private static NodeFigure figure(NodeShape shape, StatusLook look) {
        return NodeFigure.of(NodeStyle.of(shape, "#005EB8", "#FFFFFF"), BOX, "NHS Trust")
                .withCaption("Provider")
                .withLook(look);
    }

    private static BufferedImage painted(NodeFigure figure, Theme theme) {
        BufferedImage image = new BufferedImage(220, 120, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(theme.canvas().rgb()));
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        figure.paint(new GraphicsSurface(graphics), theme);
        graphics.dispose();
        return image;
    }

    private static String svg(NodeFigure figure) {
        StringWriter out = new StringWriter();
        try (SvgSurface svg = new SvgSurface(out, BOX, "Node", "")) {
            figure.paint(svg, Theme.LIGHT);
        }
        return out.toString();
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsPaintedOutsideBounds(NodeShape shape) {
        for (StatusLook look : StatusLook.values()) {
            NodeFigure figure = figure(shape, look);
            BufferedImage image = painted(figure, Theme.LIGHT);
            Rectangle2D bounds = figure.bounds();
            for (int x = 0; x < image.getWidth(); x++) {
                for (int y = 0; y < image.getHeight(); y++) {
                    if (!bounds.intersects(x - 0.01, y - 0.01, 1.02, 1.02)) {
                        assertThat(image.getRGB(x, y))
                                .as("%s at %s,%s", look, x, y)
                                .isEqualTo(Color.WHITE.getRGB());
                    }
                }
            }
        }
    }

    @Test
    void borderFillsWholePixels() {
        BufferedImage image = painted(figure(NodeShape.RECTANGLE, StatusLook.NORMAL), Theme.LIGHT);

        assertThat(image.getRGB(100, 29)).isEqualTo(Color.WHITE.getRGB());
        assertThat(image.getRGB(100, 30)).isEqualTo(0xFF005EB8);
    }

    @ParameterizedTest
    @EnumSource
    void svgOfEveryShapeKeepsToPlainElements(NodeShape shape) {
        for (StatusLook look : StatusLook.values()) {
            assertThat(svg(figure(shape, look)))
                    .doesNotContain("foreignObject", "<style", " style=", "marker", "NaN", "rgba", "filter", "href");
        }
    }

    @Test
    void proposedIsPaleAndDashed() {
        assertThat(svg(figure(NodeShape.RECTANGLE, StatusLook.PROPOSED)))
                .contains("fill-opacity=\"0.6\"", "stroke-dasharray");
    }

    @Test
    void failedHasRedCross() {
        assertThat(svg(figure(NodeShape.RECTANGLE, StatusLook.FAILED))).contains("fill=\"#DA291C\"");
    }

    @Test
    void placeholderLosesItsColour() {
        assertThat(svg(figure(NodeShape.RECTANGLE, StatusLook.PLACEHOLDER))).doesNotContain("#005EB8");
    }

    @Test
    void frameIsTinted() {
        assertThat(svg(figure(NodeShape.ROUNDED, StatusLook.NORMAL).asFrame()))
                .contains("fill=\"#005EB8\" fill-opacity=\"0.1\"");
    }

    @Test
    void doubleBorderIsTwoLines() {
        NodeStyle style = NodeStyle.of(NodeShape.PILL, "#FFFFFF", "#425563").withBorder(Stroke.DOUBLE);

        assertThat(svg(NodeFigure.of(style, BOX, "")).split("stroke-width", -1)).hasSize(3);
    }

    @Test
    void hostileNameIsOnlyText() {
        NodeStyle style = NodeStyle.of(NodeShape.PILL, "#FFFFFF", "#425563");

        assertThat(svg(NodeFigure.of(style, BOX, "<b>\ud800&"))).contains("&lt;b&gt;&amp;</text>");
    }
}
