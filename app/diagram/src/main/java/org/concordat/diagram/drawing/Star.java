package org.concordat.diagram.drawing;

import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Link;

/** The links of one type that leave a node, or that arrive at it. */
record Star(NodeId centre, String type, boolean leaving) {

    static Star leaving(Link link) {
        return new Star(link.from(), link.type().id(), true);
    }

    static Star arriving(Link link) {
        return new Star(link.to(), link.type().id(), false);
    }
}
