package org.concordat.exchange.reading;

import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;

/** Ids for what other files call otherwise: the same text gives the same id, so that a file can be read again into the same network. */
final class Ids {

    private Ids() {}

    static NodeId node(String text) {
        return NodeId.ofText(text);
    }

    static LinkId link(String text) {
        return LinkId.ofText(text);
    }
}
