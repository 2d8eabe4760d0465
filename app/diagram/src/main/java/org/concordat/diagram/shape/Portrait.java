package org.concordat.diagram.shape;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.List;

/** The head and shoulders that stand for a person. */
final class Portrait {

    private static final double SMALLEST = 4;
    private static final double HEAD = 0.38;

    private Portrait() {}

    /** Head and shoulders inside a circle; nothing if the circle is too small to show them. */
    static List<Shape> in(double centreX, double centreY, double radius) {
        if (radius < SMALLEST) {
            return List.of();
        }
        double head = radius * HEAD;
        Shape face = new Ellipse2D.Double(centreX - head, centreY - radius * 0.72, 2 * head, 2 * head);
        return List.of(face, shoulders(centreX, centreY, radius));
    }

    /** A dome above, the circle itself below; all places are parts of the radius. */
    private static Shape shoulders(double x, double y, double r) {
        Path2D path = new Path2D.Double();
        path.moveTo(x - 0.66 * r, y + 0.75 * r);
        path.curveTo(x - 0.62 * r, y, x + 0.62 * r, y, x + 0.66 * r, y + 0.75 * r);
        path.curveTo(x + 0.28 * r, y + 1.08 * r, x - 0.28 * r, y + 1.08 * r, x - 0.66 * r, y + 0.75 * r);
        path.closePath();
        return path;
    }
}
