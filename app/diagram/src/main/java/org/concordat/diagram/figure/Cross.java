package org.concordat.diagram.figure;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.concordat.api.style.Colour;
import org.concordat.diagram.surface.Pen;
import org.concordat.diagram.surface.Surface;

/** The red badge with a white cross on what failed. */
record Cross(Point2D centre) {

    private static final double RADIUS = 8;
    private static final double ARM = 3;
    private static final Colour WHITE = new Colour(0xFFFFFF);

    void paint(Surface surface, Theme theme) {
        double x = centre.getX();
        double y = centre.getY();
        surface.fill(disc(RADIUS + 1.5), theme.canvas());
        surface.fill(disc(RADIUS), theme.failure());
        Path2D cross = new Path2D.Double();
        cross.moveTo(x - ARM, y - ARM);
        cross.lineTo(x + ARM, y + ARM);
        cross.moveTo(x + ARM, y - ARM);
        cross.lineTo(x - ARM, y + ARM);
        surface.draw(cross, Pen.solid(WHITE, 1.8));
    }

    Rectangle2D bounds() {
        return disc(RADIUS + 1.5).getBounds2D();
    }

    private Ellipse2D disc(double radius) {
        return new Ellipse2D.Double(centre.getX() - radius, centre.getY() - radius, 2 * radius, 2 * radius);
    }
}
