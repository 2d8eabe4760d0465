package org.concordat.desktop.canvas;

import java.awt.geom.Point2D;
import java.util.List;
import org.concordat.api.edit.Group;
import org.concordat.api.fact.NodeId;
import org.concordat.api.view.ViewId;
import org.concordat.api.vocabulary.NodeType;

/** What is on its way from a list at the side to a canvas. */
public sealed interface Dragged {

    /** A type, to make a new node of. */
    record OfType(NodeType type) implements Dragged {}

    /** Nodes of the network, to be shown. */
    record OfNodes(List<NodeId> nodes) implements Dragged {

        public OfNodes {
            nodes = List.copyOf(nodes);
        }
    }

    /** A template, to be copied. */
    record OfTemplate(Copy copy) implements Dragged {}

    /** Makes the step that adds a template. */
    @FunctionalInterface
    interface Copy {

        /** @param middle where the middle of the template comes to stand, in drawing units */
        Group around(ViewId view, Point2D middle);
    }
}
