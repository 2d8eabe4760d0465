package org.concordat.diagram.figure;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.concordat.diagram.shape.Outline;

/**
 * The way of one link, from outline to outline.
 *
 * @param points from the anchor at the source to the anchor at the target, at least two
 * @param bend how far before and after each inner point the line begins to turn
 * @param label the middle of the link's label
 */
public record Route(List<Point2D> points, double bend, Point2D label) {

    private static final double BEND = 8;

    public Route {
        if (points.size() < 2) {
            throw new IllegalArgumentException("A route of " + points.size() + " points");
        }
        points = List.copyOf(points);
    }

    /** A way through the given points, both ends already anchored; the label stands on its longest straight part. */
    public static Route of(List<Point2D> points) {
        return new Route(points, BEND, new Polyline(points).middleOfLongestSegment());
    }

    /** A way between two nodes by some bends, of which there may be none. */
    public static Route through(Outline source, List<Point2D> bends, Outline target) {
        Point2D first = bends.isEmpty() ? target.centre() : bends.get(0);
        Point2D last = bends.isEmpty() ? source.centre() : bends.get(bends.size() - 1);
        List<Point2D> points = new ArrayList<>();
        points.add(source.anchor(first));
        points.addAll(bends);
        points.add(target.anchor(last));
        return of(points);
    }

    /** The same way, walked from target to source. */
    public Route reversed() {
        List<Point2D> turned = new ArrayList<>(points);
        Collections.reverse(turned);
        return new Route(turned, bend, label);
    }

    public Route withLabel(Point2D newLabel) {
        return new Route(points, bend, newLabel);
    }

    /** The point at a part of the way, from 0 (source) to 1 (target). */
    public Point2D at(double part) {
        Polyline line = line();
        return line.isDrawable() ? line.at(part * line.length()) : points.get(0);
    }

    public double length() {
        return line().length();
    }

    Polyline line() {
        return new Polyline(points);
    }
}
