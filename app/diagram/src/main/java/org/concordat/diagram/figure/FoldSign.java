package org.concordat.diagram.figure;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import org.concordat.api.style.Colour;
import org.concordat.diagram.surface.Pen;
import org.concordat.diagram.surface.Surface;

/** A small plus on a closed group, or a minus on an open one. */
public record FoldSign(Rectangle2D place, boolean opens) {

    /** The length of its sides, in drawing units. */
    public static final double SIDE = 15;

    private static final double INSET = 8;
    private static final double ARM = 3.5;

    /** In the upper right corner of a box. */
    public static Rectangle2D place(Rectangle2D box) {
        return new Rectangle2D.Double(box.getMaxX() - INSET - SIDE, box.getY() + INSET, SIDE, SIDE);
    }

    /** Whether the sign of a box stays inside it: a tiny one has none. */
    public static boolean hasRoom(Rectangle2D box) {
        return box.getWidth() > SIDE + INSET && box.getHeight() > SIDE + INSET;
    }

    public void paint(Surface surface, Colour edge, Colour sign) {
        surface.draw(
                new RoundRectangle2D.Double(place.getX(), place.getY(), SIDE, SIDE, 6, 6),
                Pen.solid(edge, 1).withOpacity(0.8));
        double x = place.getCenterX();
        double y = place.getCenterY();
        surface.draw(new Line2D.Double(x - ARM, y, x + ARM, y), Pen.solid(sign, 1.5));
        if (opens) {
            surface.draw(new Line2D.Double(x, y - ARM, x, y + ARM), Pen.solid(sign, 1.5));
        }
    }
}
