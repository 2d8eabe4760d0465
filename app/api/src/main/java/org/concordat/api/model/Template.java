package org.concordat.api.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.view.Box;

/**
 * A piece of network to begin from. Inserting it gives every element a new id.
 *
 * @param id with the prefix of the care model
 * @param boxes where the nodes stand relative to each other, one for each
 * @since 0.1.0
 */
public record Template(
        String id, String label, String help, List<Node> nodes, List<Link> links, Map<NodeId, Box> boxes) {

    /** @throws IllegalArgumentException if a link or a box is of a node that is not among the nodes, or a node has no box */
    public Template {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
        boxes = Map.copyOf(boxes);
        var ids = nodes.stream().map(Node::id).toList();
        for (var link : links) {
            if (!ids.contains(link.from()) || !ids.contains(link.to())) {
                throw new IllegalArgumentException("In template " + id + ", a link leads out of it: " + link.id());
            }
        }
        if (!boxes.keySet().equals(Set.copyOf(ids))) {
            throw new IllegalArgumentException("In template " + id + ", nodes and boxes differ");
        }
    }
}
