package org.concordat.diagram.drawing;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.concordat.api.fact.LinkId;
import org.concordat.api.network.Link;
import org.concordat.diagram.figure.LinkFigure;

/**
 * A link in the drawing, its label apart.
 *
 * @param trace its line as points joined by straight segments
 * @param bounds what its line and arrow touch
 */
record LinkItem(Link link, LinkFigure figure, List<Point2D> trace, Rectangle2D bounds) {

    static LinkItem of(Link link, LinkFigure figure) {
        return new LinkItem(link, figure, figure.trace(), figure.bounds());
    }

    LinkId id() {
        return link.id();
    }

    /** How far a point is from the edge of the line; 0 on it. */
    double distance(double x, double y) {
        double least = Double.MAX_VALUE;
        for (int i = 1; i < trace.size(); i++) {
            Point2D a = trace.get(i - 1);
            Point2D b = trace.get(i);
            least = Math.min(least, Line2D.ptSegDistSq(a.getX(), a.getY(), b.getX(), b.getY(), x, y));
        }
        return Math.max(0, Math.sqrt(least) - figure.style().width() / 2);
    }
}
