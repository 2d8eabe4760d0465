package org.concordat.diagram.drawing;

import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Link;

/** Two nodes that links join, in either direction; the same node twice for a loop. The first has the lower id. */
record Pair(NodeId first, NodeId second) {

    static Pair of(Link link) {
        return link.from().compareTo(link.to()) <= 0
                ? new Pair(link.from(), link.to())
                : new Pair(link.to(), link.from());
    }

    boolean isLoop() {
        return first.equals(second);
    }
}
