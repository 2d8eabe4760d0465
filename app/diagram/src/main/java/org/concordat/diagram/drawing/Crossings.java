package org.concordat.diagram.drawing;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.concordat.api.core.Remarks;
import org.concordat.api.fact.LinkId;
import org.concordat.diagram.figure.Hop;
import org.jspecify.annotations.Nullable;

/**
 * Where links cross, so that the one that is painted later hops over, or the other one if that is drawn in dashes or too broad. Links that go together, run almost alike, or meet near their ends do
 * not count, nor do those of remarks. Worked out for what is painted, never for a drawing; the cost is quadratic in the links given.
 */
final class Crossings {

    /** More than so many links in a drawing cross too often for hops to tell anything. */
    static final int MOST_LINKS = 500;

    /** The sine of the least angle between two lines that cross. */
    private static final double LEAST_SINE = 0.3;

    private static final double NEAR_END = 4;

    /** Broader lines do not hop: with their hop they would reach beyond what is painted again when the other link moves. */
    private static final double BROADEST_OVER = 4;

    /** No hop gets over broader ones. */
    private static final double BROADEST_UNDER = 8;

    private final Map<LinkId, List<Hop>> hops = new HashMap<>();

    /**
     * The way of a link.
     *
     * @param points with sharp bends, of which hops are told
     * @param seen with bends as round as they are painted, which is what others meet
     */
    private record Course(LinkItem item, Bundle bundle, List<Point2D> points, List<Point2D> seen) {

        static Course of(Bundle.Line line) {
            var figure = line.item().figure();
            return new Course(line.item(), line.bundle(), figure.route().points(), figure.trace());
        }
    }

    private Crossings() {}

    /** @param painted in the order of painting */
    static Crossings among(List<Bundle.Line> painted) {
        var crossings = new Crossings();
        var courses = painted.stream()
                .filter(line -> !line.item().link().is(Remarks.ABOUT))
                .map(Course::of)
                .toList();
        for (int i = 1; i < courses.size(); i++) {
            for (int j = 0; j < i; j++) {
                crossings.note(courses.get(j), courses.get(i));
            }
        }
        return crossings;
    }

    /** Where a link hops over others, in no promised order. */
    List<Hop> of(LinkId link) {
        return hops.getOrDefault(link, List.of());
    }

    /** The later one hops or, if it cannot, the earlier one. */
    private void note(Course earlier, Course later) {
        if (canHop(later)) {
            noteOver(later, earlier);
        } else if (canHop(earlier)) {
            noteOver(earlier, later);
        }
    }

    /** The dashes of a broken line would move along all the rest of it with each hop that comes or goes. */
    private static boolean canHop(Course course) {
        return width(course) <= BROADEST_OVER && !course.item.figure().isBroken();
    }

    private void noteOver(Course over, Course under) {
        if (over.bundle == under.bundle
                || width(under) > BROADEST_UNDER
                || !over.item.bounds().intersects(under.item.bounds())) {
            return;
        }
        for (int i = 1; i < over.points.size(); i++) {
            for (int j = 1; j < under.seen.size(); j++) {
                var at = crossing(over.points.get(i - 1), over.points.get(i), under.seen.get(j - 1), under.seen.get(j));
                if (at != null && isClear(at, over, under)) {
                    hops.computeIfAbsent(over.item.id(), id -> new ArrayList<>())
                            .add(new Hop(i - 1, at));
                }
            }
        }
    }

    private static double width(Course course) {
        return course.item.figure().style().width();
    }

    private static boolean isClear(Point2D at, Course over, Course under) {
        return isClear(at, over.points, Hop.RADIUS + NEAR_END) && isClear(at, under.seen, NEAR_END);
    }

    private static boolean isClear(Point2D at, List<Point2D> points, double least) {
        return at.distance(points.get(0)) > least && at.distance(points.get(points.size() - 1)) > least;
    }

    private static @Nullable Point2D crossing(Point2D a, Point2D b, Point2D c, Point2D d) {
        if (!Line2D.linesIntersect(a.getX(), a.getY(), b.getX(), b.getY(), c.getX(), c.getY(), d.getX(), d.getY())) {
            return null;
        }
        double ux = b.getX() - a.getX();
        double uy = b.getY() - a.getY();
        double vx = d.getX() - c.getX();
        double vy = d.getY() - c.getY();
        double cross = ux * vy - uy * vx;
        if (Math.abs(cross) <= LEAST_SINE * Math.hypot(ux, uy) * Math.hypot(vx, vy)) {
            return null;
        }
        double part = ((c.getX() - a.getX()) * vy - (c.getY() - a.getY()) * vx) / cross;
        return new Point2D.Double(a.getX() + part * ux, a.getY() + part * uy);
    }
}
