package org.concordat.exchange.graphml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Node;
import org.concordat.exchange.graph.GraphTables;

/** Which nodes are groups of yEd, and what is in them: the frames of the view, with those of their members that stand within them there. */
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
        var nesting = tables.nesting();
        for (var node : tables.nodes()) {
            var frame = nesting.frame(node.id());
            if (frame != null) {
                groups.members.computeIfAbsent(frame, f -> new ArrayList<>()).add(node);
                groups.nested.add(node.id());
            }
        }
        return groups;
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
