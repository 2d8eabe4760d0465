package org.concordat.diagram.nesting;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.concordat.api.core.Statuses;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Link;
import org.concordat.api.network.Network;
import org.jspecify.annotations.Nullable;

/**
 * The one group that each node stands in. Of several it is one that it belongs to now rather than by intention, by the closest tie, and of
 * those the smallest, as it says most; then the first by id. What has ended counts for nothing, and no group stands in itself by any detour.
 */
final class Homes {

    /** No real structure goes deeper; more is a chain, which no nesting makes readable. */
    private static final int DEEPEST = 24;

    private final Map<NodeId, NodeId> homes = new HashMap<>();

    private Homes() {}

    /** @param nodes those that may have a home, in the order that decides where a circle is opened @param groups those that may be one */
    static Homes of(Network network, Collection<NodeId> nodes, Set<NodeId> groups) {
        var homes = new Homes();
        Map<NodeId, Integer> members = new HashMap<>();
        for (var node : nodes) {
            ties(network, node, groups).forEach(link -> members.merge(link.to(), 1, Integer::sum));
        }
        var order = Comparator.<Link, Boolean>comparing(Statuses::isIntended)
                .thenComparingInt(Belonging::closeness)
                .thenComparingInt(link -> members.getOrDefault(link.to(), 0))
                .thenComparing(Link::to)
                .thenComparing(Link::id);
        for (var node : nodes) {
            ties(network, node, groups).min(order).ifPresent(link -> homes.homes.put(node, link.to()));
        }
        homes.open(nodes);
        return homes;
    }

    private static Stream<Link> ties(Network network, NodeId node, Set<NodeId> groups) {
        return network.linksFrom(node).stream()
                .filter(link -> Belonging.isSaidBy(link)
                        && !Statuses.isOver(link)
                        && !link.to().equals(node)
                        && groups.contains(link.to()));
    }

    /** Takes the home of one node in each circle, and of one in each chain that is too deep. */
    private void open(Collection<NodeId> nodes) {
        Map<NodeId, Integer> depths = new HashMap<>();
        for (var node : nodes) {
            var path = new LinkedHashSet<NodeId>();
            NodeId at = node;
            while (at != null && !depths.containsKey(at) && path.add(at)) {
                at = homes.get(at);
            }
            if (at != null && path.contains(at)) {
                homes.remove(at);
                depths.put(at, 0);
                path.remove(at);
            }
            var down = List.copyOf(path);
            for (int i = down.size() - 1; i >= 0; i--) {
                depths.put(down.get(i), settle(down.get(i), depths));
            }
        }
    }

    private int settle(NodeId node, Map<NodeId, Integer> depths) {
        var home = homes.get(node);
        int depth = home == null ? 0 : depths.getOrDefault(home, 0) + 1;
        if (depth <= DEEPEST) {
            return depth;
        }
        homes.remove(node);
        return 0;
    }

    /** The group that a node stands in, or null. */
    @Nullable
    NodeId of(NodeId node) {
        return homes.get(node);
    }
}
