package org.concordat.diagram.drawing;

import java.awt.geom.Rectangle2D;
import org.concordat.api.fact.NodeId;
import org.concordat.diagram.figure.NodeFigure;
import org.concordat.diagram.shape.Outline;

/** A node in the drawing. */
record NodeItem(NodeId id, NodeFigure figure, Outline outline, Rectangle2D bounds) {

    static NodeItem of(NodeId id, NodeFigure figure) {
        return new NodeItem(id, figure, figure.outline(), figure.bounds());
    }

    /** Whether a point lies on the node; of one whose name stands below it, the name counts too. */
    boolean covers(double x, double y) {
        return outline.labelBelow()
                ? figure.box().contains(x, y)
                : outline.shape().contains(x, y);
    }
}
