package org.concordat.diagram.arrangement;

import java.util.Map;
import org.concordat.api.fact.NodeId;
import org.concordat.api.view.Bend;

/**
 * Boxes that a layout moves as one.
 *
 * @param name the node that stands for it
 * @param offsets how far each box stands from the top left corner
 */
record Unit(NodeId name, double width, double height, Map<NodeId, Bend> offsets) {

    Unit {
        offsets = Map.copyOf(offsets);
    }

    Bend offset(NodeId node) {
        return offsets.getOrDefault(node, new Bend(0, 0));
    }
}
