package org.concordat.diagram.overview;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** The smallest area without a dent around some boxes. Source: Andrew's monotone chain (1979). @param corners in turn, each once */
record Hull(List<Point2D> corners) {

    static Hull around(Collection<Rectangle2D> boxes) {
        List<Point2D> points = new ArrayList<>();
        for (var box : boxes) {
            points.add(new Point2D.Double(box.getMinX(), box.getMinY()));
            points.add(new Point2D.Double(box.getMaxX(), box.getMinY()));
            points.add(new Point2D.Double(box.getMinX(), box.getMaxY()));
            points.add(new Point2D.Double(box.getMaxX(), box.getMaxY()));
        }
        points.sort(Comparator.comparingDouble(Point2D::getX).thenComparingDouble(Point2D::getY));
        List<Point2D> corners = new ArrayList<>(chain(points));
        Collections.reverse(points);
        corners.addAll(chain(points));
        return new Hull(corners);
    }

    /** One side of the hull from the first point to the last, the last left out. */
    private static List<Point2D> chain(List<Point2D> points) {
        List<Point2D> chain = new ArrayList<>();
        for (var point : points) {
            while (chain.size() > 1 && turn(chain.get(chain.size() - 2), chain.get(chain.size() - 1), point) <= 0) {
                chain.remove(chain.size() - 1);
            }
            chain.add(point);
        }
        return chain.isEmpty() ? chain : chain.subList(0, chain.size() - 1);
    }

    private static double turn(Point2D a, Point2D b, Point2D c) {
        return (b.getX() - a.getX()) * (c.getY() - a.getY()) - (b.getY() - a.getY()) * (c.getX() - a.getX());
    }

    double area() {
        double twice = 0;
        for (int i = 0; i < corners.size(); i++) {
            var a = corners.get(i);
            var b = corners.get((i + 1) % corners.size());
            twice += a.getX() * b.getY() - b.getX() * a.getY();
        }
        return Math.abs(twice) / 2;
    }

    /** The outline at some distance outside of the hull, with round corners. */
    Shape rounded(double distance) {
        var path = new Path2D.Double();
        for (int i = 0; i < corners.size(); i++) {
            var corner = corners.get(i);
            var before = outwards(corners.get((i + corners.size() - 1) % corners.size()), corner);
            var after = outwards(corner, corners.get((i + 1) % corners.size()));
            double reach = distance / Math.max(0.3, 1 + before.getX() * after.getX() + before.getY() * after.getY());
            double x = corner.getX();
            double y = corner.getY();
            if (i == 0) {
                path.moveTo(x + distance * before.getX(), y + distance * before.getY());
            } else {
                path.lineTo(x + distance * before.getX(), y + distance * before.getY());
            }
            path.quadTo(
                    x + reach * (before.getX() + after.getX()),
                    y + reach * (before.getY() + after.getY()),
                    x + distance * after.getX(),
                    y + distance * after.getY());
        }
        path.closePath();
        return path;
    }

    /** The unit vector that points away from the hull at the side from one corner to the next. */
    private static Point2D outwards(Point2D from, Point2D to) {
        double length = Math.max(from.distance(to), 1e-9);
        return new Point2D.Double((to.getY() - from.getY()) / length, (from.getX() - to.getX()) / length);
    }
}
