package org.concordat.core.document;

import org.concordat.api.core.Remarks;
import org.concordat.api.network.Network;
import org.concordat.api.rule.Check;

/** A network without the remarks that planners wrote beside it, and without the links from and to these. */
public final class NetworkOfFacts {

    private NetworkOfFacts() {}

    /** The network itself if there are no remarks in it. The cost is linear in nodes and links. */
    public static Network of(Network network) {
        boolean plain = network.nodes().stream().noneMatch(Remarks::isOne)
                && network.links().stream().noneMatch(Remarks::isOne);
        return plain
                ? network
                : NetworkSnapshot.of(
                        network.nodes().stream()
                                .filter(node -> !Remarks.isOne(node))
                                .toList(),
                        network.links().stream()
                                .filter(link -> !Remarks.touches(link, network))
                                .toList());
    }

    /** What rules and measures are given. */
    public static Check of(Check check) {
        return new Check(of(check.network()), check.day(), check.parameters());
    }
}
