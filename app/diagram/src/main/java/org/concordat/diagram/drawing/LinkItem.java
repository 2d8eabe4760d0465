package org.concordat.diagram.drawing;

import java.awt.geom.Rectangle2D;
import org.concordat.api.fact.LinkId;
import org.concordat.api.network.Link;
import org.concordat.diagram.figure.LinkFigure;

/**
 * A link in the drawing, its label apart.
 *
 * @param bounds what its line and arrow touch
 */
record LinkItem(Link link, LinkFigure figure, Trace trace, Rectangle2D bounds) {

    static LinkItem of(Link link, LinkFigure figure) {
        return new LinkItem(link, figure, new Trace(figure.trace()), figure.bounds());
    }

    LinkId id() {
        return link.id();
    }

    /** How far a point is from the edge of the line; 0 on it. */
    double distance(double x, double y) {
        return Math.max(0, trace.distance(x, y) - figure.style().width() / 2);
    }
}
