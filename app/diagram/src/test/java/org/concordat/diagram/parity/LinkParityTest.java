package org.concordat.diagram.parity;

import static org.assertj.core.api.Assertions.assertThat;

import com.mxgraph.util.mxConstants;
import java.awt.Rectangle;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.concordat.api.style.Arrow;
import org.concordat.api.style.Colour;
import org.concordat.api.style.LinkStyle;
import org.concordat.api.style.NodeShape;
import org.concordat.api.style.Stroke;
import org.concordat.diagram.figure.LinkFigure;
import org.concordat.diagram.figure.ParallelLinks;
import org.concordat.diagram.figure.Route;
import org.concordat.diagram.figure.StatusLook;
import org.concordat.diagram.figure.Theme;
import org.concordat.diagram.shape.Outline;
import org.concordat.diagram.surface.GraphicsSurface;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Links beside what JGraphX 4.2.2 makes of the same points, colour, width and dashes. It has no double line. Our ends are round, and lie
 * under the nodes; our arrows have a form of their own, so of them only the place and the size are compared.
 */
class LinkParityTest {

    /** The share of inked pixels that may differ. */
    private static final double TOLERANCE = 0.004;

    /** How JGraphX rounds a bend. */
    private static final double BEND = mxConstants.LINE_ARCSIZE;

    private static final Colour LINE = Colour.of("#1D3B66");

    private enum Way {
        STRAIGHT(40, 60, 220, 60),
        SLANTED(40, 40, 220, 130),
        ELBOW(40, 40, 220, 40, 220, 140),
        BENT(40, 120, 90, 40, 150, 130, 220, 50),
        LOOP(ParallelLinks.loops(node(30, 70, 110, 100), 1).get(0)),
        OUTER_LOOP(ParallelLinks.loops(node(30, 70, 110, 100), 2).get(1)),
        PARALLEL(ParallelLinks.between(node(20, 60, 60, 50), node(180, 90, 60, 50), List.of(true, true, true))
                .get(0)),
        BACKWARDS(ParallelLinks.between(node(20, 60, 60, 50), node(180, 90, 60, 50), List.of(true, false))
                .get(1));

        private final List<Point2D> points;

        Way(double... xy) {
            points = IntStream.range(0, xy.length / 2)
                    .<Point2D>mapToObj(i -> new Point2D.Double(xy[2 * i], xy[2 * i + 1]))
                    .toList();
        }

        Way(Route route) {
            points = route.points();
        }

        private static Outline node(int x, int y, int width, int height) {
            return Outline.of(NodeShape.RECTANGLE, new Rectangle(x, y, width, height));
        }

        Point2D start() {
            return points.get(0);
        }

        Point2D end() {
            return points.get(points.size() - 1);
        }

        Route route() {
            return new Route(points, BEND, end());
        }

        /** The same points, the first so much earlier. */
        List<Point2D> begunEarlier(double by) {
            var next = points.get(1);
            double part = by / start().distance(next);
            List<Point2D> moved = new ArrayList<>(points);
            moved.set(
                    0,
                    new Point2D.Double(
                            start().getX() - (next.getX() - start().getX()) * part,
                            start().getY() - (next.getY() - start().getY()) * part));
            return moved;
        }
    }

    private static Picture ours(Way way, Stroke stroke, double width, Arrow arrow, StatusLook look) {
        return Picture.of(graphics -> LinkFigure.of(way.route(), new LinkStyle(LINE, stroke, width, arrow))
                .withLook(look)
                .paint(new GraphicsSurface(graphics), Theme.LIGHT));
    }

    private static Picture ours(Way way, Stroke stroke, double width) {
        return ours(way, stroke, width, Arrow.NONE, StatusLook.NORMAL);
    }

    private static Picture stock(Way way, double width, Stock line) {
        return Picture.of(graphics -> line.paint(graphics, way.begunEarlier(width)));
    }

    private static Stock line(Stroke stroke, double width) {
        var line = Stock.line().stroke(LINE, width);
        double dash = 4 + 1.5 * width;
        double gap = 2.5 + 1.8 * width;
        return switch (stroke) {
            case DASHED -> line.dashed(width, dash, gap);
            case DASH_DOT -> line.dashed(width, dash * 1.3, gap, 0.1, gap);
            case DOTTED -> line.dashed(width, 0.1, gap - 1);
            case SOLID, DOUBLE -> line;
        };
    }

    /** Where a line ends, and a little more. */
    private static Predicate<Point2D> ends(Way way, double width) {
        return at -> at.distance(way.start()) < width + 2 || at.distance(way.end()) < width + 2;
    }

    static Stream<Arguments> lines() {
        return Stream.of(Way.values())
                .flatMap(way -> Stream.of(Stroke.SOLID, Stroke.DASHED, Stroke.DASH_DOT, Stroke.DOTTED)
                        .flatMap(stroke -> Stream.of(1.0, 2.5, 5.0).map(width -> Arguments.of(way, stroke, width))));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void theSameLineIsTheSamePicture(Way way, Stroke stroke, double width) {
        var ours = ours(way, stroke, width);

        assertThat(ours.difference(stock(way, width, line(stroke, width)), ends(way, width)))
                .isLessThan((stroke == Stroke.SOLID ? 1 : 5) * TOLERANCE + roundEnds(stroke, width));
    }

    /** What the corners of square dashes have more than round ones, as a share of the ink. */
    private static double roundEnds(Stroke stroke, double width) {
        double inked = switch (stroke) {
            case DASHED -> 4 + 2.5 * width;
            case DASH_DOT -> (4 + 1.5 * width) * 0.65 + width;
            case DOTTED -> width;
            case SOLID, DOUBLE -> Double.POSITIVE_INFINITY;
        };
        return (1 - Math.PI / 4) * width / inked;
    }

    @ParameterizedTest
    @EnumSource
    void aLineThatLostItsDashesIsAnotherPicture(Way way) {
        assertThat(ours(way, Stroke.SOLID, 2.5).difference(stock(way, 2.5, line(Stroke.DASHED, 2.5)), ends(way, 2.5)))
                .isGreaterThan(0.1);
    }

    /** A broad line turns more widely, or its inner edge would crease. */
    @ParameterizedTest
    @EnumSource
    void aBroadLineCoversMuchTheSameGround(Way way) {
        assertThat(ours(way, Stroke.SOLID, 12).overlap(stock(way, 12, line(Stroke.SOLID, 12))))
                .isGreaterThan(0.75);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsProposedIsPaleAndDashed(Way way) {
        var stock = stock(way, 2, line(Stroke.DASHED, 2).opacity(0.6));

        assertThat(ours(way, Stroke.SOLID, 2, Arrow.NONE, StatusLook.PROPOSED).difference(stock, ends(way, 2)))
                .isLessThan(5 * TOLERANCE + roundEnds(Stroke.DASHED, 2));
    }

    @ParameterizedTest
    @EnumSource
    void whatEndedIsGrey(Way way) {
        var stock = stock(way, 2, Stock.line().stroke(Theme.LIGHT.faded(), 2));

        assertThat(ours(way, Stroke.SOLID, 2, Arrow.NONE, StatusLook.ENDED).difference(stock, ends(way, 2)))
                .isLessThan(TOLERANCE);
    }

    static Stream<Arguments> arrows() {
        return Stream.of(Way.values())
                .flatMap(way ->
                        Stream.of(Arrow.OPEN, Arrow.FILLED, Arrow.DIAMOND).map(arrow -> Arguments.of(way, arrow)));
    }

    /** @return ours and theirs, an arrow of about our length at the end of each */
    private static List<Picture> arrows(Way way, Arrow arrow) {
        var marker = switch (arrow) {
            case OPEN -> mxConstants.ARROW_OPEN;
            case FILLED -> mxConstants.ARROW_BLOCK;
            default -> mxConstants.ARROW_DIAMOND;
        };
        var stock = line(Stroke.SOLID, 1.5)
                .with(mxConstants.STYLE_ENDARROW, marker)
                .with(mxConstants.STYLE_ENDSIZE, arrow == Arrow.DIAMOND ? "14" : "9");
        return List.of(ours(way, Stroke.SOLID, 1.5, arrow, StatusLook.NORMAL), stock(way, 1.5, stock));
    }

    @ParameterizedTest
    @MethodSource("arrows")
    void anArrowLeavesTheRestOfTheLineAlone(Way way, Arrow arrow) {
        var pictures = arrows(way, arrow);
        Predicate<Point2D> head = at -> at.distance(way.end()) < 22 || at.distance(way.start()) < 4;

        assertThat(pictures.get(0).difference(pictures.get(1), head)).isLessThan(TOLERANCE);
    }

    @ParameterizedTest
    @MethodSource("arrows")
    void anArrowPointsToTheSamePlace(Way way, Arrow arrow) {
        var ours = arrows(way, arrow).get(0).without(at -> at.distance(way.end()) > 15);
        var theirs = arrows(way, arrow).get(1).without(at -> at.distance(way.end()) > 15);

        assertThat(ours.bounds().getX()).isCloseTo(theirs.bounds().getX(), Offset.offset(4.0));
        assertThat(ours.bounds().getY()).isCloseTo(theirs.bounds().getY(), Offset.offset(4.0));
        assertThat(ours.bounds().getMaxX()).isCloseTo(theirs.bounds().getMaxX(), Offset.offset(4.0));
        assertThat(ours.bounds().getMaxY()).isCloseTo(theirs.bounds().getMaxY(), Offset.offset(4.0));
        assertThat(ours.overlap(theirs)).isGreaterThan(0.4);
    }

    @Test
    void aLineThreePixelsAsideIsAnotherPicture() {
        var aside = Picture.of(graphics -> {
            graphics.translate(0, 3);
            LinkFigure.of(Way.SLANTED.route(), new LinkStyle(LINE, Stroke.SOLID, 1, Arrow.NONE))
                    .paint(new GraphicsSurface(graphics), Theme.LIGHT);
        });

        assertThat(aside.difference(stock(Way.SLANTED, 1, line(Stroke.SOLID, 1)), ends(Way.SLANTED, 1)))
                .isGreaterThan(0.5);
    }
}
