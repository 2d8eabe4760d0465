package org.concordat.diagram.icon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IconTest {

    private static final Offset<Double> NEAR = within(0.02);

    private static Icon icon(String body) throws IconFormatException {
        return Icon.parse(
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='currentColor' stroke-width='2'>"
                        + body + "</svg>");
    }

    private static Rectangle2D drawn(String path) throws IconFormatException {
        Shape shape = icon("<path d='" + path + "'/>").parts().get(0).shape();
        Path2D flat = new Path2D.Double();
        flat.append(shape.getPathIterator(null, 0.001), false);
        return flat.getBounds2D();
    }

    private static Point2D end(String path) throws IconFormatException {
        return ((Path2D) icon("<path d='" + path + "'/>").parts().get(0).shape()).getCurrentPoint();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "commissioner",
                "gp-practice",
                "provider",
                "budget",
                "contract",
                "partnership",
                "site",
                "milestone"
            })
    void readsIconsOfCoreVocabulary(String name) throws IOException, IconFormatException {
        try (InputStream in = IconTest.class.getResourceAsStream("/org/concordat/api/core/icons/" + name + ".svg")) {
            assertThat(in).isNotNull();
            Icon icon = Icon.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));

            assertThat(icon.frame()).isEqualTo(new Rectangle2D.Double(0, 0, 24, 24));
            assertThat(icon.parts()).isNotEmpty().allMatch(part -> !part.filled() && part.line() == 2);
            assertThat(icon.parts())
                    .allMatch(part -> icon.frame()
                            .contains(
                                    part.shape().getBounds2D().getCenterX(),
                                    part.shape().getBounds2D().getCenterY()));
        }
    }

    @Test
    void readsEveryBasicShape() throws IconFormatException {
        assertThat(icon("<circle cx='1' cy='2' r='1'/><ellipse rx='2' ry='1'/><rect width='4' height='3' rx='1'/>"
                                + "<line x2='3'/><polyline points='0,0 1,1 2 0'/><polygon points='0 0 1 1 2 0'/><g><path d='M0 0h1'/></g>")
                        .parts())
                .hasSize(7);
    }

    @Test
    void rectangleWithOneRadiusIsRoundBothWays() throws IconFormatException {
        assertThat(icon("<rect width='10' height='10' ry='5'/>")
                        .parts()
                        .get(0)
                        .shape()
                        .contains(0.5, 0.5))
                .isFalse();
    }

    @Test
    void fillAndStrokeAreInheritedAndOverridden() throws IconFormatException {
        Icon.Part part = icon("<g fill='#000' stroke='none'><path d='M0 0h1v1z'/></g>")
                .parts()
                .get(0);

        assertThat(part).extracting(Icon.Part::filled, Icon.Part::line).containsExactly(true, 0.0);
    }

    @Test
    void relativePathEqualsAbsolutePath() throws IconFormatException {
        assertThat(drawn("m2 3 4 0v5h-4l0-5c1 1 2 2 3 1s2-2 3-1q1 1 2 0t2 0z"))
                .isEqualTo(drawn("M2 3L6 3V8H2L2 3C3 4 4 5 5 4S7 2 8 3Q9 4 10 3T12 3Z"));
    }

    @Test
    void numbersMayTouch() throws IconFormatException {
        assertThat(end("M1.5.5-2-3")).isEqualTo(new Point2D.Double(-2, -3));
    }

    @Test
    void arcFlagsMayTouch() throws IconFormatException {
        assertThat(end("M0 0a2 2 0 012 2")).isEqualTo(new Point2D.Double(2, 2));
    }

    @Test
    void smallArcStaysInItsQuarter() throws IconFormatException {
        Rectangle2D drawn = drawn("M10 0A10 10 0 0 1 0 10");

        assertThat(drawn.getMaxX()).isCloseTo(10, NEAR);
        assertThat(drawn.getMinX()).isCloseTo(0, NEAR);
        assertThat(drawn.getMinY()).isCloseTo(0, NEAR);
    }

    @Test
    void largeArcGoesTheLongWay() throws IconFormatException {
        Rectangle2D drawn = drawn("M10 0A10 10 0 1 0 0 10");

        assertThat(drawn.getMinX()).isCloseTo(-10, NEAR);
        assertThat(drawn.getMinY()).isCloseTo(-10, NEAR);
    }

    @Test
    void arcSmallerThanItsChordGrows() throws IconFormatException {
        assertThat(drawn("M0 0A1 1 0 0 1 10 0").getMinY()).isCloseTo(-5, NEAR);
    }

    @Test
    void turnedEllipseArcEndsWhereAsked() throws IconFormatException {
        assertThat(end("M0 0a6 3 30 1 1 5 4")).isEqualTo(new Point2D.Double(5, 4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<image href='http://example.org/x.png'/>",
                "<use href='#a'/>",
                "<foreignObject/>",
                "<style>path{fill:red}</style>",
                "<svg viewBox='0 0 1 1'/>",
                "<text>Hello</text>",
                "<path d='M0 0h1' onclick='x()'/>",
                "<path d='M0 0h1' style='fill:red'/>",
                "<path d='M0 0h1' fill='url(#g)'/>",
                "<path d='M0 0h1' transform='scale(9)'/>",
                "<path d='L1 1'/>",
                "<path d='M0 0 X'/>",
                "<path d='M0 0 L1'/>",
                "<path d='M0 0 L1e9 0'/>",
                "<path d='M0 0 LNaN 0'/>",
                "<path d='M0 0a1 1 0 2 0 1 1'/>",
                "<polygon points='1 2 3'/>",
                "&undefined;",
                "<path d='M0 0'"
            })
    void refusesWhatIsNotInTheSubset(String body) {
        assertThatThrownBy(() -> icon(body)).isInstanceOf(IconFormatException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE svg><svg viewBox='0 0 1 1'/>",
                "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><svg viewBox='0 0 1 1'>&x;</svg>",
                "<!DOCTYPE svg SYSTEM 'http://example.org/svg.dtd'><svg viewBox='0 0 1 1'/>"
            })
    void refusesDocumentTypes(String svg) {
        assertThatThrownBy(() -> Icon.parse(svg))
                .isInstanceOf(IconFormatException.class)
                .hasMessageContaining("document type");
    }

    @Test
    void refusesHugeInput() {
        assertThatThrownBy(() -> icon("<path d='M0 0" + "h1".repeat(40_000) + "'/>"))
                .hasMessageContaining("limit");
    }

    @Test
    void refusesTooManySegments() {
        assertThatThrownBy(() -> icon("<path d='M0 0" + "h1".repeat(6_000) + "'/>"))
                .hasMessageContaining("segments");
    }

    @Test
    void refusesMissingViewBox() {
        assertThatThrownBy(() -> Icon.parse("<svg width='24' height='24'/>")).hasMessageContaining("viewBox");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "<svg",
                "\u0000",
                "<html viewBox='0 0 1 1'/>",
                "<svg viewBox='0 0 0 1'/>",
                "<svg viewBox='a'/>"
            })
    void refusesWhatIsNoIcon(String text) {
        assertThatThrownBy(() -> Icon.parse(text)).isInstanceOf(IconFormatException.class);
    }
}
