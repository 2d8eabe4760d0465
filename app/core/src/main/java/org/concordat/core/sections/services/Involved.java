package org.concordat.core.sections.services;

import java.util.List;
import org.concordat.api.network.Node;

/**
 * Who has to do with a service.
 *
 * @param inForce those of the givers who give it already
 * @param paying commissioners and councils that commission it or pay into the contract or budget in whose scope it is
 */
record Involved(Node service, List<Node> giving, List<Node> inForce, List<Node> paying) {

    boolean isAnybody() {
        return !giving.isEmpty() || !paying.isEmpty();
    }

    boolean isMeantOnly(Node giver) {
        return !inForce.contains(giver);
    }
}
