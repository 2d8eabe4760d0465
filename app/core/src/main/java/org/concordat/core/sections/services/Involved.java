package org.concordat.core.sections.services;

import java.util.List;
import org.concordat.api.network.Node;

/**
 * Who has to do with a service.
 *
 * @param inForce those of the givers who give it already
 * @param paying commissioners and councils that commission it or pay into the contract or budget in whose scope it is
 * @param waysOfPaying how many contracts, budgets and commissioners pay for it, each by itself
 */
record Involved(Node service, List<Node> giving, List<Node> inForce, List<Node> paying, int waysOfPaying) {

    boolean isPaidTwice() {
        return paying.size() > 1 && waysOfPaying > 1;
    }

    boolean isAnybody() {
        return !giving.isEmpty() || !paying.isEmpty();
    }

    boolean isMeantOnly(Node giver) {
        return !inForce.contains(giver);
    }
}
