package org.concordat.diagram.parity;

import static org.assertj.core.api.Assertions.assertThat;

import com.mxgraph.util.mxConstants;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Rectangle;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.concordat.api.style.Colour;
import org.concordat.api.style.NodeShape;
import org.concordat.api.style.NodeStyle;
import org.concordat.api.style.Stroke;
import org.concordat.diagram.figure.Contrast;
import org.concordat.diagram.figure.NodeFigure;
import org.concordat.diagram.figure.StatusLook;
import org.concordat.diagram.figure.Theme;
import org.concordat.diagram.shape.Outline;
import org.concordat.diagram.surface.GraphicsSurface;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Nodes beside what JGraphX 4.2.2 makes of the same box, colours and border, wherever it can express them. */
class NodeParityTest {

    /** The share of inked pixels that may differ. */
    private static final double TOLERANCE = 0.002;

    private static final Rectangle WIDE = new Rectangle(40, 50, 160, 56);
    private static final Rectangle SQUARE = new Rectangle(40, 50, 80, 80);
    private static final Colour FILL = Colour.of("#DCE9F7");
    private static final Colour LINE = Colour.of("#1D3B66");
    private static final Theme THEME = Theme.LIGHT;
    private static final Predicate<Point2D> NOWHERE = at -> false;

    /** JGraphX has the same form. */
    private static final Set<NodeShape> SAME = EnumSet.of(
            NodeShape.RECTANGLE,
            NodeShape.ROUNDED,
            NodeShape.ROUNDED_SQUARE,
            NodeShape.CONTAINER,
            NodeShape.PILL,
            NodeShape.CIRCLE,
            NodeShape.DIAMOND);

    /**
     * JGraphX has such a form, but ours differs on purpose: a hexagon with short points and a drum with flat lids leave a name more room,
     * and its drum shows a light cover. The parts of overlap are what the forms have in common.
     */
    private static final Set<NodeShape> ALIKE = EnumSet.of(NodeShape.HEXAGON, NodeShape.DRUM);

    /** JGraphX has none: its actor has no room for a name, where a person here is a card. */
    private static final Set<NodeShape> OURS = EnumSet.of(
            NodeShape.PERSON,
            NodeShape.DOCUMENT,
            NodeShape.NOTE,
            NodeShape.CUT_CORNER,
            NodeShape.CUT_CORNERS,
            NodeShape.CHEVRON,
            NodeShape.FLAG);

    private static Rectangle box(NodeShape shape) {
        return shape == NodeShape.CIRCLE ? SQUARE : WIDE;
    }

    private static Stock stock(NodeShape shape) {
        return switch (shape) {
            case RECTANGLE -> Stock.shape(mxConstants.SHAPE_RECTANGLE).corners(4, 56);
            case ROUNDED, CONTAINER -> Stock.shape(mxConstants.SHAPE_RECTANGLE).corners(20, 56);
            case ROUNDED_SQUARE -> Stock.shape(mxConstants.SHAPE_RECTANGLE).corners(36, 56);
            case PILL -> Stock.shape(mxConstants.SHAPE_RECTANGLE).corners(56, 56);
            case CIRCLE -> Stock.shape(mxConstants.SHAPE_ELLIPSE);
            case DIAMOND -> Stock.shape(mxConstants.SHAPE_RHOMBUS);
            case HEXAGON -> Stock.shape(mxConstants.SHAPE_HEXAGON);
            case DRUM -> Stock.shape(mxConstants.SHAPE_CYLINDER);
            default -> throw new IllegalArgumentException("JGraphX has no " + shape);
        };
    }

    /** The width of the border, which lies inside the box: so the middle of the line stands on whole pixels in both. */
    private static double width(NodeShape shape, Stroke stroke) {
        return stroke == Stroke.SOLID && shape != NodeShape.CONTAINER ? 1.25 : 1.5;
    }

    private static Picture ours(NodeShape shape, Stroke border, StatusLook look, double dx) {
        boolean dashed = look == StatusLook.PROPOSED || look == StatusLook.PLACEHOLDER || look == StatusLook.SHADOW;
        double width = width(shape, dashed ? Stroke.DASHED : border);
        var box = box(shape);
        var style =
                NodeStyle.of(shape, FILL.hex(), "#000000").withLine(LINE.hex()).withBorder(border);
        var painted = new Rectangle2D.Double(
                box.x - width / 2 + dx, box.y - width / 2, box.width + width, box.height + width);
        return Picture.of(graphics ->
                NodeFigure.of(style, painted, "").withLook(look).paint(new GraphicsSurface(graphics), THEME));
    }

    private static Picture ours(NodeShape shape, Stroke border) {
        return ours(shape, border, StatusLook.NORMAL, 0);
    }

    private static Picture stock(NodeShape shape, Colour fill, double opacity, Stock border) {
        return Picture.of(graphics -> {
            stock(shape).fill(fill).opacity(opacity).paint(graphics, box(shape));
            border.paint(graphics, box(shape));
        });
    }

    private static Picture theirs(NodeShape shape) {
        return stock(shape, FILL, 1, stock(shape).stroke(LINE, width(shape, Stroke.SOLID)));
    }

    static Stream<NodeShape> same() {
        return SAME.stream();
    }

    static Stream<NodeShape> alike() {
        return ALIKE.stream();
    }

    @Test
    void everyShapeIsInOneOfTheTables() {
        assertThat(Stream.of(SAME, ALIKE, OURS).flatMap(Set::stream)).containsExactlyInAnyOrder(NodeShape.values());
    }

    @ParameterizedTest
    @MethodSource("same")
    void theSameFormIsTheSamePicture(NodeShape shape) {
        assertThat(ours(shape, Stroke.SOLID).difference(theirs(shape), NOWHERE)).isLessThan(TOLERANCE);
    }

    @ParameterizedTest
    @MethodSource("same")
    void aFormThreePixelsAsideIsAnotherPicture(NodeShape shape) {
        assertThat(ours(shape, Stroke.SOLID, StatusLook.NORMAL, 3).difference(theirs(shape), NOWHERE))
                .isGreaterThan(5 * TOLERANCE);
    }

    @ParameterizedTest
    @MethodSource("alike")
    void aFormThatDiffersOnPurposeFillsTheSameBoxAndMuchTheSameGround(NodeShape shape) {
        var ours = ours(shape, Stroke.SOLID);

        assertSameBounds(ours, theirs(shape));
        assertThat(ours.overlap(theirs(shape))).isGreaterThan(0.8);
    }

    private static void assertSameBounds(Picture one, Picture other) {
        assertThat(one.bounds().getX()).isCloseTo(other.bounds().getX(), Offset.offset(1.0));
        assertThat(one.bounds().getY()).isCloseTo(other.bounds().getY(), Offset.offset(1.0));
        assertThat(one.bounds().getMaxX()).isCloseTo(other.bounds().getMaxX(), Offset.offset(1.0));
        assertThat(one.bounds().getMaxY()).isCloseTo(other.bounds().getMaxY(), Offset.offset(1.0));
    }

    static Stream<Arguments> broken() {
        return SAME.stream()
                .flatMap(shape -> Stream.of(Stroke.DASHED, Stroke.DASH_DOT, Stroke.DOTTED)
                        .map(stroke -> Arguments.of(shape, stroke)));
    }

    /** Where a dash begins on an outline is not the same; how many there are and how long is. */
    @ParameterizedTest
    @MethodSource("broken")
    void aBrokenBorderHasAsManyDashesAndAsMuchInk(NodeShape shape, Stroke stroke) {
        assertSameDashes(shape, ours(shape, stroke), stock(shape, FILL, 1, dashed(shape, stroke, LINE)), LINE);
    }

    private static Stock dashed(NodeShape shape, Stroke stroke, Colour line) {
        return stock(shape).stroke(line, 1.5).dashed(1.5, dashes(stroke));
    }

    private static double[] dashes(Stroke stroke) {
        return switch (stroke) {
            case DASHED -> new double[] {6.25, 5.2};
            case DASH_DOT -> new double[] {8.125, 5.2, 0.1, 5.2};
            case DOTTED -> new double[] {0.1, 4.2};
            case SOLID, DOUBLE -> new double[0];
        };
    }

    private static void assertSameDashes(NodeShape shape, Picture ours, Picture stock, Colour line) {
        var outline = Outline.of(shape, box(shape)).shape();
        var own = ours.along(outline, new Color(line.rgb()));
        var others = stock.along(outline, new Color(line.rgb()));
        assertThat(share(own)).isCloseTo(share(others), Offset.offset(0.07)).isBetween(0.1, 0.8);
        assertThat((double) runs(own)).isCloseTo(runs(others), Offset.offset(0.12 * runs(others)));
    }

    private static double share(List<Boolean> inked) {
        return inked.stream().filter(on -> on).count() / (double) inked.size();
    }

    private static int runs(List<Boolean> inked) {
        int runs = 0;
        for (int i = 1; i < inked.size(); i++) {
            runs += inked.get(i) && !inked.get(i - 1) ? 1 : 0;
        }
        return runs;
    }

    static Stream<Arguments> statuses() {
        return SAME.stream()
                .flatMap(shape -> Stream.of(StatusLook.PROPOSED, StatusLook.PLACEHOLDER, StatusLook.ENDED)
                        .map(look -> Arguments.of(shape, look)));
    }

    @ParameterizedTest
    @MethodSource("statuses")
    void aStatusChangesFillAndBorderAlike(NodeShape shape, StatusLook look) {
        boolean grey = look != StatusLook.PROPOSED;
        var fill = grey ? Contrast.blend(THEME.muted(), THEME.canvas(), 0.13) : FILL;
        var line = grey ? THEME.faded() : LINE;
        boolean broken = look != StatusLook.ENDED;
        var border =
                broken ? dashed(shape, Stroke.DASHED, line) : stock(shape).stroke(line, width(shape, Stroke.SOLID));
        var stock = stock(shape, fill, grey ? 1 : 0.6, border);
        var ours = ours(shape, Stroke.SOLID, look, 0);

        if (broken) {
            assertSameDashes(shape, ours, stock, line);
        }
        var edge = new BasicStroke(4)
                .createStrokedShape(Outline.of(shape, box(shape)).shape());
        assertThat(ours.difference(stock, broken ? edge::contains : NOWHERE)).isLessThan(TOLERANCE);
    }

    @ParameterizedTest
    @MethodSource("same")
    void whatFailedIsTheSameButForItsBadge(NodeShape shape) {
        var line = Contrast.standOut(THEME.failure(), THEME.canvas(), Contrast.GRAPHICS);
        var stock = stock(shape, FILL, 1, stock(shape).stroke(line, width(shape, Stroke.SOLID)));
        var box = box(shape);
        var anchor = Outline.of(shape, box).anchor(new Point2D.Double(box.getMaxX(), box.getMinY()));

        assertThat(ours(shape, Stroke.SOLID, StatusLook.FAILED, 0).difference(stock, at -> at.distance(anchor) < 18))
                .isLessThan(TOLERANCE);
    }

    /** The fill of a shadow keeps off its border, which JGraphX cannot say. */
    @ParameterizedTest
    @MethodSource("same")
    void aShadowHasTheSameBoundsAndDashes(NodeShape shape) {
        var stock = stock(shape, FILL, 1, dashed(shape, Stroke.DASH_DOT, LINE));
        var ours = ours(shape, Stroke.SOLID, StatusLook.SHADOW, 0);

        assertSameBounds(ours, stock);
        assertSameDashes(shape, ours, stock, LINE);
    }

    /** Ours lie closer together, so that they do not touch a name. */
    @Test
    void aDoubleBorderIsTwoLines() {
        var profile = new Line2D.Double(34, 78.5, 56, 78.5);
        var stock = Stock.shape(mxConstants.SHAPE_DOUBLE_RECTANGLE).fill(FILL).stroke(LINE, 1.5);
        var theirs = Picture.of(graphics -> stock.paint(graphics, WIDE));
        var colour = new Color(LINE.rgb());

        assertThat(runs(ours(NodeShape.RECTANGLE, Stroke.DOUBLE).along(profile, colour)))
                .isEqualTo(runs(theirs.along(profile, colour)))
                .isEqualTo(2);
    }
}
