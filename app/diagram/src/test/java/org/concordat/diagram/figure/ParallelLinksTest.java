package org.concordat.diagram.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Collections;
import java.util.List;
import org.concordat.api.style.Arrow;
import org.concordat.api.style.LinkStyle;
import org.concordat.api.style.NodeShape;
import org.concordat.api.style.Stroke;
import org.concordat.diagram.shape.Outline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParallelLinksTest {

    private static final LinkStyle STYLE = LinkStyle.of("#003087", Stroke.SOLID, 1.5, Arrow.FILLED);

    private static Outline node(NodeShape shape, double x, double y) {
        return Outline.of(shape, new Rectangle2D.Double(x, y, 160, 56));
    }

    private static double apart(Route one, Route other) {
        Polyline a = one.line();
        Polyline b = other.line();
        double most = 0;
        for (double part = 0.3; part <= 0.7; part += 0.05) {
            Point2D point = a.at(a.length() * part);
            double nearest = Double.MAX_VALUE;
            for (double there = 0; there <= 1; there += 0.005) {
                nearest = Math.min(nearest, point.distance(b.at(b.length() * there)));
            }
            most = Math.max(most, nearest);
        }
        return most;
    }

    @ParameterizedTest
    @EnumSource
    void linesNeverCoincide(NodeShape shape) {
        for (double[] place : new double[][] {{400, 0}, {0, 300}, {300, 200}, {-250, -180}, {-400, 10}}) {
            List<Route> routes = ParallelLinks.between(
                    node(shape, 0, 0),
                    node(NodeShape.CIRCLE, place[0], place[1]),
                    List.of(true, false, true, true, false));
            for (int i = 0; i < routes.size(); i++) {
                for (int k = 0; k < i; k++) {
                    assertThat(apart(routes.get(i), routes.get(k))).isGreaterThan(15);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void labelsNeverOverlap(int count) {
        for (int degrees = 0; degrees < 360; degrees += 15) {
            Outline other = node(
                    NodeShape.ROUNDED,
                    420 * Math.cos(Math.toRadians(degrees)),
                    420 * Math.sin(Math.toRadians(degrees)));
            List<LinkFigure> links =
                    ParallelLinks.between(node(NodeShape.PILL, 0, 0), other, Collections.nCopies(count, true)).stream()
                            .map(route -> LinkFigure.of(route, STYLE).withLabel("refers to"))
                            .toList();
            for (int i = 0; i < count; i++) {
                for (int k = 0; k < i; k++) {
                    assertThat(links.get(i)
                                    .labelBounds()
                                    .intersects(links.get(k).labelBounds()))
                            .as("%s links at %s degrees", count, degrees)
                            .isFalse();
                }
            }
        }
    }

    @Test
    void singleLinkRunsBetweenCentres() {
        Outline a = node(NodeShape.HEXAGON, 0, 0);
        Outline b = node(NodeShape.PILL, 400, 100);
        Route route = ParallelLinks.between(a, b, List.of(true)).get(0);

        assertThat(route.points()).hasSize(2);
        assertThat(route.points().get(0).distance(a.anchor(b.centre()))).isCloseTo(0, within(0.01));
        assertThat(route.points().get(1).distance(b.anchor(a.centre()))).isCloseTo(0, within(0.01));
    }

    @Test
    void backwardLinkEndsAtFirstNode() {
        Outline a = node(NodeShape.RECTANGLE, 0, 0);
        List<Route> routes = ParallelLinks.between(a, node(NodeShape.RECTANGLE, 400, 0), List.of(true, false));

        assertThat(routes.get(0).points().get(0).getX()).isEqualTo(160);
        assertThat(routes.get(1).line().end().getX()).isEqualTo(160);
    }

    @Test
    void lanesDoNotDependOnWhichNodeComesFirstInTheirDirections() {
        Outline a = node(NodeShape.RECTANGLE, 0, 0);
        Outline b = node(NodeShape.RECTANGLE, 400, 0);

        Route there = ParallelLinks.between(a, b, List.of(true, true)).get(1);
        Route back = ParallelLinks.between(a, b, List.of(true, false)).get(1);
        assertThat(back.reversed()).isEqualTo(there);
    }

    @ParameterizedTest
    @EnumSource
    void endsStandOnOutlines(NodeShape shape) {
        Outline a = node(shape, 0, 0);
        for (Route route :
                ParallelLinks.between(a, node(NodeShape.CIRCLE, 300, 260), List.of(true, true, true, true))) {
            Point2D start = route.points().get(0);
            assertThat(a.shape().intersects(start.getX() - 0.05, start.getY() - 0.05, 0.1, 0.1))
                    .isTrue();
            assertThat(a.shape().contains(start.getX() - 0.05, start.getY() - 0.05, 0.1, 0.1))
                    .isFalse();
        }
    }

    @Test
    void nodesInTheSamePlaceStillGiveRoutes() {
        Outline a = node(NodeShape.RECTANGLE, 0, 0);

        assertThat(ParallelLinks.between(a, a, List.of(true, false, true)))
                .hasSize(3)
                .allMatch(route -> Double.isFinite(route.line().length()));
    }

    @Test
    void memberIsJoinedToItsFrameByTheShortestWay() {
        Outline frame = Outline.of(NodeShape.CONTAINER, new Rectangle2D.Double(0, 0, 600, 400));
        Route route = ParallelLinks.between(node(NodeShape.RECTANGLE, 100, 300), frame, List.of(true))
                .get(0);

        assertThat(route.line().end().getY()).isCloseTo(400, within(0.01));
        assertThat(route.line().length()).isCloseTo(44, within(0.01));
    }

    @ParameterizedTest
    @EnumSource
    void loopsGoAroundTopRightCorner(NodeShape shape) {
        Outline node = node(shape, 0, 0);
        Rectangle2D bounds = node.shape().getBounds2D();
        for (Route loop : ParallelLinks.loops(node, 3)) {
            Rectangle2D drawn = loop.line().rounded(0).getBounds2D();
            assertThat(drawn.getMaxX()).isGreaterThan(bounds.getMaxX() + 10);
            assertThat(drawn.getMinY()).isLessThan(bounds.getMinY() - 10);
        }
    }

    @Test
    void loopsNeverCoincide() {
        List<Route> loops = ParallelLinks.loops(node(NodeShape.RECTANGLE, 0, 0), 3);

        assertThat(apart(loops.get(0), loops.get(1))).isGreaterThan(10);
        assertThat(apart(loops.get(1), loops.get(2))).isGreaterThan(10);
    }
}
