package org.concordat.diagram.figure;

import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.concordat.api.style.NodeShape;
import org.concordat.diagram.shape.Outline;
import org.concordat.diagram.surface.Pen;
import org.concordat.diagram.surface.Surface;

/** What is seen behind a closed group: the edge of a second one, so that it looks like several. */
record Stack(NodeShape shape, Rectangle2D box) {

    private static final double DEPTH = 6;

    /** The part of a box that the foremost of the stack takes. */
    static Rectangle2D front(Rectangle2D box) {
        return new Rectangle2D.Double(box.getX(), box.getY(), depth(box.getWidth()), depth(box.getHeight()));
    }

    private static double depth(double side) {
        return Math.max(side / 2, side - DEPTH);
    }

    void paint(Surface surface, NodeColours colours) {
        double inset = colours.border() / 2;
        var front = front(box);
        var behind = new Rectangle2D.Double(
                box.getMaxX() - front.getWidth() + inset,
                box.getMaxY() - front.getHeight() + inset,
                front.getWidth() - 2 * inset,
                front.getHeight() - 2 * inset);
        var edge = new Area(Outline.of(shape, behind).shape());
        edge.subtract(new Area(Outline.of(shape, front).shape()));
        var seen = new Path2D.Double(edge);
        surface.fill(seen, colours.fill(), colours.opacity());
        surface.draw(seen, Pen.solid(colours.line(), 1).withOpacity(0.6));
    }
}
