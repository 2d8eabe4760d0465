package org.concordat.api.view;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.jspecify.annotations.Nullable;

/**
 * A named diagram of part of the network. A node is in the view when it has a box; a link is when both its ends are.
 *
 * @param boxes always where nodes stand while every group is open, so that opening one puts everything back
 * @param bends the points that bent links pass through, from source to target; straight links are not listed
 * @param closed the groups that are closed, each with all that it hides, at any depth; what is not in the view is left out, and a group
 *     that hides nothing is not closed. {@link Folding} says what is seen
 * @param look what it says beyond that
 * @since 0.1.0
 */
public record View(
        ViewId id,
        String name,
        Map<NodeId, Box> boxes,
        Map<LinkId, List<Bend>> bends,
        Map<NodeId, Set<NodeId>> closed,
        Look look) {

    public View {
        boxes = Map.copyOf(boxes);
        bends = Map.copyOf(bends);
        closed = closed.isEmpty() ? Map.of() : inView(closed, boxes.keySet());
    }

    /** A plain view whose groups are all open. */
    public View(ViewId id, String name, Map<NodeId, Box> boxes, Map<LinkId, List<Bend>> bends) {
        this(id, name, boxes, bends, Map.of(), Look.PLAIN);
    }

    private static Map<NodeId, Set<NodeId>> inView(Map<NodeId, Set<NodeId>> closed, Set<NodeId> nodes) {
        var kept = new HashMap<NodeId, Set<NodeId>>();
        closed.forEach((group, hidden) -> {
            var here = new LinkedHashSet<>(hidden);
            here.removeIf(node -> node.equals(group) || !nodes.contains(node));
            if (nodes.contains(group) && !here.isEmpty()) {
                kept.put(group, Set.copyOf(here));
            }
        });
        return Map.copyOf(kept);
    }

    public static View empty(String name) {
        return new View(ViewId.random(), name, Map.of(), Map.of());
    }

    public View withClosed(Map<NodeId, Set<NodeId>> nowClosed) {
        return new View(id, name, boxes, bends, nowClosed, look);
    }

    public View withLook(Look newLook) {
        return new View(id, name, boxes, bends, closed, newLook);
    }

    /** Where the node stands while every group is open, or null if it is not in the view. */
    public @Nullable Box box(NodeId node) {
        return boxes.get(node);
    }

    /** The points that the link passes through; empty for a straight one. */
    public List<Bend> bends(LinkId link) {
        return bends.getOrDefault(link, List.of());
    }
}
