package org.concordat.diagram.drawing;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** A line as points joined by straight segments, in one array, as a hit test goes through many of them. */
final class Trace {

    private final double[] xy;

    Trace(List<Point2D> points) {
        xy = new double[2 * points.size()];
        for (int i = 0; i < points.size(); i++) {
            xy[2 * i] = points.get(i).getX();
            xy[2 * i + 1] = points.get(i).getY();
        }
    }

    double distance(double x, double y) {
        double least = Double.MAX_VALUE;
        for (int i = 2; i < xy.length; i += 2) {
            least = Math.min(least, Line2D.ptSegDistSq(xy[i - 2], xy[i - 1], xy[i], xy[i + 1], x, y));
        }
        return Math.sqrt(least);
    }

    boolean isWithin(Rectangle2D area) {
        for (int i = 0; i < xy.length; i += 2) {
            if (!area.contains(xy[i], xy[i + 1])) {
                return false;
            }
        }
        return true;
    }

    Path2D path() {
        var path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            path.lineTo(xy[i], xy[i + 1]);
        }
        return path;
    }

    Footprint footprint() {
        return square -> {
            for (int i = 2; i < xy.length; i += 2) {
                Footprint.of(xy[i - 2], xy[i - 1], xy[i], xy[i + 1]).visit(square);
            }
        };
    }
}
