package org.concordat.core.recasting;

import java.util.Map;
import java.util.Optional;
import org.concordat.api.fact.NodeId;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.network.Link;
import org.concordat.api.network.Network;
import org.concordat.api.vocabulary.NodeType;

/** Whether links are what the vocabulary allows, before and after some nodes have got other types. */
record Legality(Network network, Vocabulary vocabulary) {

    boolean allows(Link link) {
        return allows(link, Map.of());
    }

    /** Whether a link may join its ends, some of which count as being of other types; true if an end is not here. */
    boolean allows(Link link, Map<NodeId, NodeType> types) {
        var from = type(link.from(), types);
        var to = type(link.to(), types);
        return from.isEmpty() || to.isEmpty() || vocabulary.allows(link.type(), from.get(), to.get());
    }

    private Optional<NodeType> type(NodeId id, Map<NodeId, NodeType> types) {
        return Optional.ofNullable(types.get(id)).or(() -> network.find(id).map(node -> node.type()));
    }
}
