package org.concordat.desktop.creating;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.concordat.api.network.Network;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.api.vocabulary.NodeType;

/** How often links of each type join nodes of two types in a network: the likeliest link is the one that is drawn most. */
public final class LinkHabits {

    /** So many links tell as much as all. */
    private static final int ENOUGH = 20_000;

    private final Map<List<String>, Integer> counts = new HashMap<>();

    private LinkHabits() {}

    /** The habits of a network as it is now; reading them takes some milliseconds at most. */
    public static LinkHabits of(Network network) {
        var habits = new LinkHabits();
        network.links().stream().limit(ENOUGH).forEach(link -> {
            var from = network.node(link.from());
            var to = network.node(link.to());
            if (from != null && to != null) {
                habits.counts.merge(key(link.type(), from.type(), to.type()), 1, Integer::sum);
            }
        });
        return habits;
    }

    private static List<String> key(LinkType type, NodeType from, NodeType to) {
        return List.of(type.id(), from.id(), to.id());
    }

    public int count(LinkType type, NodeType from, NodeType to) {
        return counts.getOrDefault(key(type, from, to), 0);
    }
}
