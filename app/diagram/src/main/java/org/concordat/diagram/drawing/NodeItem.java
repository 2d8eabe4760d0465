package org.concordat.diagram.drawing;

import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import org.concordat.api.fact.NodeId;
import org.concordat.diagram.figure.NodeFigure;
import org.concordat.diagram.shape.Outline;

/** A node in the drawing. */
record NodeItem(NodeId id, NodeFigure figure, Outline outline, Rectangle2D bounds) {

    /** The larger are painted first, so that nothing hides what stands on it. */
    static final Comparator<NodeItem> PAINTING_ORDER =
            Comparator.comparingDouble(NodeItem::area).reversed().thenComparing(NodeItem::id);

    static NodeItem of(NodeId id, NodeFigure figure) {
        return new NodeItem(id, figure, figure.outline(), figure.bounds());
    }

    private double area() {
        return figure.box().getWidth() * figure.box().getHeight();
    }

    boolean isFrame() {
        return figure.frame();
    }

    boolean hasSameOutline(NodeItem other) {
        return figure.box().equals(other.figure.box())
                && figure.style().shape() == other.figure.style().shape()
                && isFrame() == other.isFrame();
    }

    /** Whether a point lies on the node; of one whose name stands below it, the name counts too. */
    boolean covers(double x, double y) {
        return outline.labelBelow()
                ? figure.box().contains(x, y)
                : outline.shape().contains(x, y);
    }
}
