package org.concordat.exchange.graphml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Node;
import org.concordat.api.view.Box;
import org.concordat.exchange.graph.GraphTables;
import org.jspecify.annotations.Nullable;

/**
 * Which nodes are groups of yEd, and what is in them: the frames of the view, with those of their members that stand within them there.
 * Each is in one group at most, and in none that it holds itself.
 */
final class YedGroups {

    private final Map<NodeId, List<Node>> members = new HashMap<>();
    private final Set<NodeId> nested = new HashSet<>();

    private YedGroups() {}

    /** No groups: every node stands beside the others. */
    static YedGroups none() {
        return new YedGroups();
    }

    static YedGroups of(GraphTables tables) {
        var groups = new YedGroups();
        var boxes = new HashMap<NodeId, Box>();
        for (var node : tables.nodes()) {
            var box = tables.box(node);
            if (box != null) {
                boxes.put(node.id(), box);
            }
        }
        for (var node : tables.nodes()) {
            var frame = tables.parent(node);
            if (frame != null && isWithin(boxes.get(node.id()), boxes.get(frame))) {
                groups.members.computeIfAbsent(frame, f -> new ArrayList<>()).add(node);
                groups.nested.add(node.id());
            }
        }
        return groups;
    }

    /** Wholly, and in a larger one: so that no two are in each other. */
    private static boolean isWithin(@Nullable Box inner, @Nullable Box outer) {
        return inner != null
                && outer != null
                && inner.x() >= outer.x()
                && inner.y() >= outer.y()
                && inner.x() + inner.width() <= outer.x() + outer.width()
                && inner.y() + inner.height() <= outer.y() + outer.height()
                && inner.width() * inner.height() < outer.width() * outer.height();
    }

    /** Whether a node stands within another. */
    boolean isNested(Node node) {
        return nested.contains(node.id());
    }

    /** What stands right within a node, in the order of the ids; empty for what is no group. */
    List<Node> members(Node node) {
        return members.getOrDefault(node.id(), List.of());
    }
}
