package org.concordat.api.view;

import java.util.List;
import java.util.Map;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.jspecify.annotations.Nullable;

/**
 * A named diagram of part of the network. A node is in the view when it has a box; a link is when both its ends are.
 *
 * @param bends the points that bent links pass through, from source to target; straight links are not listed
 */
public record View(ViewId id, String name, Map<NodeId, Box> boxes, Map<LinkId, List<Bend>> bends) {

    public View {
        boxes = Map.copyOf(boxes);
        bends = Map.copyOf(bends);
    }

    public static View empty(String name) {
        return new View(ViewId.random(), name, Map.of(), Map.of());
    }

    /** Where the node stands, or null if it is not in the view. */
    public @Nullable Box box(NodeId node) {
        return boxes.get(node);
    }

    /** The points that the link passes through; empty for a straight one. */
    public List<Bend> bends(LinkId link) {
        return bends.getOrDefault(link, List.of());
    }
}
