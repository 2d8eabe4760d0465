package org.concordat.diagram.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.StringWriter;
import java.util.List;
import org.concordat.api.style.Arrow;
import org.concordat.api.style.LinkStyle;
import org.concordat.api.style.Stroke;
import org.concordat.diagram.surface.GraphicsSurface;
import org.concordat.diagram.surface.SvgSurface;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LinkFigureTest {

    private static final Route BENT = Route.of(List.of(point(20, 20), point(60, 20), point(60, 60), point(180, 60)));

    private static Point2D point(double x, double y) {
        return new Point2D.Double(x, y);
    }

    private static LinkFigure link(Stroke stroke, double width, Arrow arrow) {
        return LinkFigure.of(BENT, LinkStyle.of("#003087", stroke, width, arrow));
    }

    private static BufferedImage painted(LinkFigure figure) {
        BufferedImage image = new BufferedImage(220, 120, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        figure.paint(new GraphicsSurface(graphics), Theme.LIGHT);
        graphics.dispose();
        return image;
    }

    private static String svg(LinkFigure figure) {
        StringWriter out = new StringWriter();
        try (SvgSurface svg = new SvgSurface(out, new Rectangle2D.Double(0, 0, 220, 120), "Link", "")) {
            figure.paint(svg, Theme.LIGHT);
        }
        return out.toString();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void arrowTouchesAnchorAndDoesNotCrossIt(Arrow arrow) {
        for (double width : new double[] {0.5, 1.5, 3, 8, 20}) {
            BufferedImage image = painted(link(Stroke.SOLID, width, arrow));
            assertThat(isInked(image, 179))
                    .as("before the anchor, width %s", width)
                    .isTrue();
            assertThat(isInked(image, 180))
                    .as("past the anchor, width %s", width)
                    .isFalse();
        }
    }

    private static boolean isInked(BufferedImage image, int x) {
        for (int y = 0; y < image.getHeight(); y++) {
            if ((image.getRGB(x, y) & 0xFF0000) < 0xF00000) {
                return true;
            }
        }
        return false;
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsPaintedOutsideBounds(Stroke stroke) {
        for (Arrow arrow : Arrow.values()) {
            for (StatusLook look : StatusLook.values()) {
                LinkFigure figure =
                        link(stroke, 6, arrow).withLook(look).withLabel("sub-contracts community services to");
                BufferedImage image = painted(figure);
                Rectangle2D bounds = figure.bounds();
                for (int x = 0; x < image.getWidth(); x++) {
                    for (int y = 0; y < image.getHeight(); y++) {
                        if (!bounds.intersects(x - 0.01, y - 0.01, 1.02, 1.02)) {
                            assertThat(image.getRGB(x, y)).as("%s,%s", x, y).isEqualTo(Color.WHITE.getRGB());
                        }
                    }
                }
            }
        }
    }

    @Test
    void bendsAreRounded() {
        assertThat(svg(link(Stroke.SOLID, 1.5, Arrow.NONE)))
                .contains("d=\"M20 20L52 20Q60 20 60 28L60 52Q60 60 68 60L180 60\"");
    }

    @Test
    void doubleLineIsTwoLines() {
        assertThat(svg(link(Stroke.DOUBLE, 2, Arrow.NONE)).split("<path", -1)).hasSize(3);
    }

    @Test
    void lineBesideKeepsItsDistanceAroundBends() {
        assertThat(BENT.line().offset(3).points())
                .containsExactly(point(20, 23), point(57, 23), point(57, 63), point(180, 63));
    }

    @Test
    void labelStandsOnLongestStraightPart() {
        assertThat(BENT.label()).isEqualTo(point(120, 60));
    }

    @Test
    void labelHasPlateOfCanvasColour() {
        assertThat(svg(link(Stroke.SOLID, 1.5, Arrow.NONE).withLabel("pays")))
                .contains("fill=\"#FFFFFF\" fill-opacity=\"0.92\"", ">pays</text>");
    }

    @Test
    void linkWithoutLengthIsNotPainted() {
        LinkFigure figure = LinkFigure.of(
                Route.of(List.of(point(5, 5), point(5, 5))), LinkStyle.of("#003087", Stroke.SOLID, 1, Arrow.FILLED));

        assertThat(svg(figure)).doesNotContain("<path");
    }

    @Test
    void linkShorterThanItsArrowIsPainted() {
        LinkFigure figure = LinkFigure.of(
                Route.of(List.of(point(5, 5), point(7, 5))), LinkStyle.of("#003087", Stroke.DOUBLE, 4, Arrow.FILLED));

        assertThat(svg(figure)).contains("<path").doesNotContain("NaN");
    }

    @ParameterizedTest
    @EnumSource
    void svgKeepsToPlainElements(Stroke stroke) {
        for (Arrow arrow : Arrow.values()) {
            assertThat(svg(link(stroke, 2, arrow).withLook(StatusLook.FAILED).withLabel("<&")))
                    .doesNotContain("foreignObject", "<style", " style=", "marker", "NaN", "href");
        }
    }

    @Test
    void endedLinkIsGreyAndItsLabelStruck() {
        assertThat(svg(link(Stroke.SOLID, 2, Arrow.FILLED)
                        .withLook(StatusLook.ENDED)
                        .withLabel("pays")))
                .contains("line-through")
                .doesNotContain("#003087");
    }
}
