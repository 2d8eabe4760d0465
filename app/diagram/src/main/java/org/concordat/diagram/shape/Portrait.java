package org.concordat.diagram.shape;

import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.List;

/** The head and shoulders that stand for a person. */
final class Portrait {

    private Portrait() {}

    /** Head and shoulders inside a circle; nothing if the circle is too small to show them. */
    static List<Shape> in(double centreX, double centreY, double radius) {
        if (radius < 4) {
            return List.of();
        }
        double head = radius * 0.38;
        Shape face = new Ellipse2D.Double(centreX - head, centreY - radius * 0.72, 2 * head, 2 * head);
        Ellipse2D body =
                new Ellipse2D.Double(centreX - radius * 0.68, centreY + radius * 0.18, radius * 1.36, radius * 1.3);
        Area shoulders = new Area(body);
        shoulders.intersect(new Area(
                new Arc2D.Double(centreX - radius, centreY - radius, 2 * radius, 2 * radius, 0, 360, Arc2D.CHORD)));
        return List.of(face, new Path2D.Double(shoulders));
    }
}
