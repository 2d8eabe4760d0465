package org.concordat.diagram.figure;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.concordat.diagram.shape.Outline;

/** Ways for all links between the same two nodes, or from a node to itself, so that no two of them or of their labels coincide. */
public final class ParallelLinks {

    private static final double LANE = 22;
    private static final double BENT_LANE = 12;
    private static final double LOOP_STEP = 20;
    /** How much of a node's side the lanes may take before they fan out. */
    private static final double USED_SIDE = 0.7;

    private ParallelLinks() {}

    /** How far the outermost of so many links runs beside the straight line between two nodes, at most. */
    public static double spread(int count) {
        return LANE * (count - 1) / 2.0;
    }

    /**
     * @param forward one entry for each link, in the order of the lanes: true if it goes from a to b, false if from b to a
     * @return the routes in the same order, each in its link's direction
     */
    public static List<Route> between(Outline a, Outline b, List<Boolean> forward) {
        List<Route> routes = new ArrayList<>();
        for (int i = 0; i < forward.size(); i++) {
            double lane = i - (forward.size() - 1) / 2.0;
            Route route = encloses(a, b) || encloses(b, a)
                    ? Enclosed.between(a, b, lane)
                    : new Lanes(a, b, forward.size()).route(lane);
            routes.add(forward.get(i) ? route : route.reversed());
        }
        return List.copyOf(routes);
    }

    /**
     * Ways that bend at the same points, side by side.
     *
     * @param bends from a to b, at least one
     * @param forward one entry for each link: true if it goes from a to b, false if from b to a
     * @return the routes in the same order, each in its link's direction
     */
    public static List<Route> through(Outline a, List<Point2D> bends, Outline b, List<Boolean> forward) {
        List<Route> routes = new ArrayList<>();
        for (int i = 0; i < forward.size(); i++) {
            double lane = i - (forward.size() - 1) / 2.0;
            Route route = lane == 0 ? Route.through(a, bends, b) : beside(a, bends, b, lane * BENT_LANE);
            routes.add(forward.get(i) ? route : route.reversed());
        }
        return List.copyOf(routes);
    }

    private static Route beside(Outline a, List<Point2D> bends, Outline b, double distance) {
        List<Point2D> middle = new ArrayList<>();
        middle.add(a.centre());
        middle.addAll(bends);
        middle.add(b.centre());
        List<Point2D> moved = new Polyline(middle).offset(distance).points();
        if (moved.size() < 3) {
            return Route.through(a, bends, b);
        }
        Point2D first = moved.get(1);
        Point2D last = moved.get(moved.size() - 2);
        List<Point2D> points = new ArrayList<>(moved);
        points.set(0, meeting(a, moved.get(0), first));
        points.set(points.size() - 1, meeting(b, moved.get(moved.size() - 1), last));
        return Route.of(points);
    }

    private static Point2D meeting(Outline node, Point2D start, Point2D towards) {
        return node.anchor(node.shape().contains(start) ? start : node.centre(), towards);
    }

    /** Loops at the top right corner, each around the one before. */
    public static List<Route> loops(Outline node, int count) {
        Rectangle2D bounds = node.shape().getBounds2D();
        double side = Math.min(bounds.getWidth(), bounds.getHeight());
        List<Route> routes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double inwards = Math.min(side * 0.45, Math.min(24, side * 0.22) + 7 * i);
            double outwards = 18 + LOOP_STEP * i;
            double x = bounds.getMaxX() - inwards;
            double y = bounds.getY() + inwards;
            Point2D start = node.anchor(point(x, bounds.getCenterY()), point(x, bounds.getY() - side));
            Point2D end = node.anchor(point(bounds.getCenterX(), y), point(bounds.getMaxX() + side, y));
            double top = bounds.getY() - outwards;
            double right = bounds.getMaxX() + outwards;
            List<Point2D> points = List.of(start, point(x, top), point(right, top), point(right, y), end);
            routes.add(new Route(points, 10, point((x + right) / 2, top)));
        }
        return List.copyOf(routes);
    }

    private static boolean encloses(Outline outer, Outline inner) {
        return outer.shape().contains(inner.shape().getBounds2D());
    }

    private static Point2D point(double x, double y) {
        return new Point2D.Double(x, y);
    }

    /** Straight lanes side by side where the nodes are broad enough, else lanes that fan out between them. */
    private static final class Lanes {

        private final Outline a;
        private final Outline b;
        private final Point2D from;
        private final Point2D to;
        private final double ux;
        private final double uy;
        private final double count;
        private final double endGap;

        Lanes(Outline a, Outline b, int count) {
            this.a = a;
            this.b = b;
            this.count = count;
            from = a.centre();
            to = b.centre();
            double distance = from.distance(to);
            ux = distance == 0 ? 1 : (to.getX() - from.getX()) / distance;
            uy = distance == 0 ? 0 : (to.getY() - from.getY()) / distance;
            endGap = count == 1 ? 0 : Math.min(LANE, room() / (count - 1));
        }

        Route route(double lane) {
            Point2D inA = beside(from, lane * endGap);
            Point2D inB = beside(to, lane * endGap);
            Point2D start = a.anchor(inA, ahead(inA, 1));
            Point2D end = b.anchor(inB, ahead(inB, -1));
            double length = (end.getX() - start.getX()) * ux + (end.getY() - start.getY()) * uy;
            double shift = lane * (LANE - endGap);
            double fan = Math.min(Math.max(14, Math.abs(shift) * 1.6), length * 0.35);
            Point2D label = beside(ahead(start, length * labelAt(lane)), shift);
            if (Math.abs(shift) < 0.5 || length < 24) {
                return new Route(List.of(start, end), 0, label);
            }
            Point2D first = beside(ahead(start, fan), shift);
            Point2D last = beside(ahead(end, -fan), shift);
            List<Point2D> points = List.of(a.anchor(inA, first), first, last, b.anchor(inB, last));
            return new Route(points, fan * 0.8, label);
        }

        /** On steep bundles labels are staggered, as they are wider than a lane: the way that takes them further apart in height. */
        private double labelAt(double lane) {
            double steep = Math.min(1, 2 * Math.abs(uy)) * (ux * uy < 0 ? -1 : 1);
            return 0.5 + lane * steep * Math.min(0.18, 0.56 / Math.max(1, count - 1));
        }

        private double room() {
            return 2 * USED_SIDE * Math.min(halfBreadth(a), halfBreadth(b));
        }

        private double halfBreadth(Outline node) {
            Point2D centre = node.centre();
            return Math.min(
                    centre.distance(node.anchor(beside(centre, 1))), centre.distance(node.anchor(beside(centre, -1))));
        }

        private Point2D beside(Point2D point, double distance) {
            return point(point.getX() - uy * distance, point.getY() + ux * distance);
        }

        private Point2D ahead(Point2D point, double distance) {
            return point(point.getX() + ux * distance, point.getY() + uy * distance);
        }
    }

    /** The short straight way between a node and the frame it stands in. */
    private static final class Enclosed {

        private Enclosed() {}

        static Route between(Outline a, Outline b, double lane) {
            boolean outward = encloses(b, a);
            Outline inner = outward ? a : b;
            Outline outer = outward ? b : a;
            Rectangle2D frame = outer.shape().getBounds2D();
            Rectangle2D node = inner.shape().getBounds2D();
            double left = node.getX() - frame.getX();
            double right = frame.getMaxX() - node.getMaxX();
            double up = node.getY() - frame.getY();
            double down = frame.getMaxY() - node.getMaxY();
            double least = Math.min(Math.min(left, right), Math.min(up, down));
            double dx = least == left ? -1 : least == right ? 1 : 0;
            double dy = dx != 0 ? 0 : least == up ? -1 : 1;
            double gap = Math.min(LANE, Math.min(node.getWidth(), node.getHeight()) * 0.15);
            Point2D middle = inner.centre();
            Point2D start = point(middle.getX() + dy * dy * lane * gap, middle.getY() + dx * dx * lane * gap);
            Point2D through = point(start.getX() + dx, start.getY() + dy);
            Route route = Route.of(List.of(inner.anchor(start, through), outer.anchor(start, through)));
            return outward ? route : route.reversed();
        }
    }
}
