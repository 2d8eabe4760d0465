package org.concordat.diagram.drawing;

import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Link;

/** Two nodes that links join, in either direction; the same node twice for a loop. The first has the lower id. */
record Pair(NodeId first, NodeId second) {

    static Pair of(Link link) {
        return of(link.from(), link.to());
    }

    static Pair of(NodeId one, NodeId other) {
        return one.compareTo(other) <= 0 ? new Pair(one, other) : new Pair(other, one);
    }

    boolean isLoop() {
        return first.equals(second);
    }
}
