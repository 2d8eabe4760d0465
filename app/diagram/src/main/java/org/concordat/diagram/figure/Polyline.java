package org.concordat.diagram.figure;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** A line through points, no two neighbours of which coincide. */
record Polyline(List<Point2D> points) {

    private static final double SAME = 1e-6;
    /** A corner sharper than this would throw an offset line far out. */
    private static final double LONGEST_MITRE = 3;

    Polyline(List<Point2D> points) {
        this.points = distinct(points);
    }

    private static List<Point2D> distinct(List<Point2D> points) {
        List<Point2D> kept = new ArrayList<>();
        for (Point2D point : points) {
            if (kept.isEmpty() || kept.get(kept.size() - 1).distance(point) > SAME) {
                kept.add(point);
            }
        }
        return List.copyOf(kept);
    }

    boolean isDrawable() {
        return points.size() > 1;
    }

    Point2D end() {
        return points.get(points.size() - 1);
    }

    double length() {
        double length = 0;
        for (int i = 1; i < points.size(); i++) {
            length += points.get(i - 1).distance(points.get(i));
        }
        return length;
    }

    /** The point at a distance from the beginning, measured along the line. */
    Point2D at(double distance) {
        double left = distance;
        for (int i = 1; i < points.size(); i++) {
            double step = points.get(i - 1).distance(points.get(i));
            if (left <= step || i == points.size() - 1) {
                return between(points.get(i - 1), points.get(i), Math.min(1, left / step));
            }
            left -= step;
        }
        return end();
    }

    /** The same line without its last part. */
    Polyline shortened(double by) {
        double keep = Math.max(0, length() - by);
        List<Point2D> kept = new ArrayList<>(List.of(points.get(0)));
        double gone = 0;
        for (int i = 1; i < points.size(); i++) {
            gone += points.get(i - 1).distance(points.get(i));
            if (gone >= keep) {
                break;
            }
            kept.add(points.get(i));
        }
        kept.add(at(keep));
        return new Polyline(kept);
    }

    Point2D middleOfLongestSegment() {
        Point2D middle = points.get(0);
        double longest = 0;
        for (int i = 1; i < points.size(); i++) {
            double step = points.get(i - 1).distance(points.get(i));
            if (step > longest + SAME) {
                longest = step;
                middle = between(points.get(i - 1), points.get(i), 0.5);
            }
        }
        return middle;
    }

    /** A line beside this one: to the right of its direction for a positive distance, as seen with y down. */
    Polyline offset(double distance) {
        List<Point2D> moved = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            Point2D before = normal(Math.max(1, i));
            Point2D after = normal(Math.min(points.size() - 1, i + 1));
            double nx = before.getX() + after.getX();
            double ny = before.getY() + after.getY();
            double square = Math.max(nx * nx + ny * ny, SAME);
            double stretch = Math.min(2 / square, LONGEST_MITRE) * distance;
            moved.add(new Point2D.Double(
                    points.get(i).getX() + nx * stretch, points.get(i).getY() + ny * stretch));
        }
        return new Polyline(moved);
    }

    /** The normal of the segment that ends at the point of the given number. */
    private Point2D normal(int i) {
        Point2D from = points.get(i - 1);
        Point2D to = points.get(i);
        double length = from.distance(to);
        return new Point2D.Double((from.getY() - to.getY()) / length, (to.getX() - from.getX()) / length);
    }

    /** The line with its bends rounded as far as the segments beside them have room. */
    Path2D rounded(double radius) {
        return rounded(radius, List.of());
    }

    /** The same with hops, but for those that do not lie on the straight. */
    Path2D rounded(double radius, List<Hop> hops) {
        Path2D path = new Path2D.Double();
        path.moveTo(points.get(0).getX(), points.get(0).getY());
        for (int i = 1; i < points.size() - 1; i++) {
            Point2D bend = points.get(i);
            Point2D in = towards(bend, points.get(i - 1), radius);
            Point2D out = towards(bend, points.get(i + 1), radius);
            straight(path, i - 1, in, hops);
            path.quadTo(bend.getX(), bend.getY(), out.getX(), out.getY());
        }
        straight(path, points.size() - 2, end(), hops);
        return path;
    }

    private static void straight(Path2D path, int segment, Point2D to, List<Hop> hops) {
        if (!hops.isEmpty()) {
            new HoppingLine(path, to)
                    .hop(hops.stream().filter(hop -> hop.segment() == segment).toList());
        }
        path.lineTo(to.getX(), to.getY());
    }

    private static Point2D towards(Point2D from, Point2D to, double distance) {
        double length = from.distance(to);
        return between(from, to, Math.min(distance, length / 2) / length);
    }

    private static Point2D between(Point2D from, Point2D to, double part) {
        return new Point2D.Double(
                from.getX() + (to.getX() - from.getX()) * part, from.getY() + (to.getY() - from.getY()) * part);
    }
}
