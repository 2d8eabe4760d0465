package org.concordat.diagram.shape;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.RoundRectangle2D;

/** A half line that starts inside a shape. */
final class Ray {

    /** How far a polygon may stray from the curve it stands for, in drawing units: far less than can be seen at any zoom. */
    private static final double FLATNESS = 0.005;

    private final double x;
    private final double y;
    private final double dx;
    private final double dy;

    Ray(Point2D start, Point2D through) {
        x = start.getX();
        y = start.getY();
        double distance = start.distance(through);
        dx = distance == 0 ? 1 : (through.getX() - x) / distance;
        dy = distance == 0 ? 0 : (through.getY() - y) / distance;
    }

    /** The farthest point of the ray on the outline, or its start if there is none. */
    Point2D exit(Shape shape) {
        double distance = shape instanceof Ellipse2D ellipse
                ? leaving(ellipse)
                : shape instanceof RoundRectangle2D rounded ? leaving(rounded) : leaving(shape);
        return new Point2D.Double(x + dx * distance, y + dy * distance);
    }

    private double leaving(Ellipse2D ellipse) {
        double rx = ellipse.getWidth() / 2;
        double ry = ellipse.getHeight() / 2;
        double sx = (x - ellipse.getCenterX()) / rx;
        double sy = (y - ellipse.getCenterY()) / ry;
        double a = dx * dx / (rx * rx) + dy * dy / (ry * ry);
        double b = sx * dx / rx + sy * dy / ry;
        double discriminant = b * b - a * (sx * sx + sy * sy - 1);
        return discriminant < 0 ? 0 : Math.max(0, (-b + Math.sqrt(discriminant)) / a);
    }

    /** Where it does not leave through a corner a rounded rectangle is a plain one, which is much quicker. */
    private double leaving(RoundRectangle2D shape) {
        if (!shape.contains(x, y)) {
            return leaving((Shape) shape);
        }
        double toX = dx == 0 ? Double.MAX_VALUE : ((dx > 0 ? shape.getMaxX() : shape.getMinX()) - x) / dx;
        double toY = dy == 0 ? Double.MAX_VALUE : ((dy > 0 ? shape.getMaxY() : shape.getMinY()) - y) / dy;
        double distance = Math.min(toX, toY);
        boolean besideCorner = toX < toY
                ? Math.abs(y + dy * distance - shape.getCenterY()) <= (shape.getHeight() - shape.getArcHeight()) / 2
                : Math.abs(x + dx * distance - shape.getCenterX()) <= (shape.getWidth() - shape.getArcWidth()) / 2;
        return besideCorner ? distance : leaving((Shape) shape);
    }

    private double leaving(Shape shape) {
        double farthest = 0;
        double[] at = new double[6];
        double startX = 0;
        double startY = 0;
        double lastX = 0;
        double lastY = 0;
        for (PathIterator i = shape.getPathIterator(null, FLATNESS); !i.isDone(); i.next()) {
            int segment = i.currentSegment(at);
            if (segment == PathIterator.SEG_MOVETO) {
                startX = at[0];
                startY = at[1];
            } else {
                double toX = segment == PathIterator.SEG_CLOSE ? startX : at[0];
                double toY = segment == PathIterator.SEG_CLOSE ? startY : at[1];
                farthest = Math.max(farthest, meeting(lastX, lastY, toX, toY));
                at[0] = toX;
                at[1] = toY;
            }
            lastX = at[0];
            lastY = at[1];
        }
        return farthest;
    }

    /** The distance along the ray to its meeting with a segment, or 0 if they do not meet. */
    private double meeting(double x1, double y1, double x2, double y2) {
        double sx = x2 - x1;
        double sy = y2 - y1;
        double cross = dx * sy - dy * sx;
        if (cross == 0) {
            return 0;
        }
        double along = ((x1 - x) * sy - (y1 - y) * sx) / cross;
        double across = ((x1 - x) * dy - (y1 - y) * dx) / cross;
        return across >= -1e-9 && across <= 1 + 1e-9 ? along : 0;
    }
}
