package org.concordat.testkit;

import java.util.List;
import java.util.stream.Stream;
import org.concordat.api.edit.AddLink;
import org.concordat.api.edit.AddNode;
import org.concordat.api.edit.ChangeLink;
import org.concordat.api.edit.Edit;
import org.concordat.api.fact.NodeId;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.network.Link;
import org.concordat.api.network.Network;
import org.concordat.api.network.Node;
import org.concordat.api.vocabulary.NodeType;

/** Which links of an edit a vocabulary allows, in a network as it is before the edit. */
record AllowedLinks(Vocabulary vocabulary, Network network, Edit edit) {

    /** The links that the edit adds, and those it changes as they are afterwards. */
    List<Link> links() {
        return edit.leaves().stream().flatMap(AllowedLinks::link).toList();
    }

    private static Stream<Link> link(Edit leaf) {
        if (leaf instanceof AddLink add) {
            return Stream.of(add.link());
        }
        return leaf instanceof ChangeLink change ? Stream.of(change.after()) : Stream.empty();
    }

    boolean allows(Link link) {
        return vocabulary.allows(link.type(), type(link.from()), type(link.to()));
    }

    private NodeType type(NodeId id) {
        Stream<Node> added = edit.leaves().stream()
                .flatMap(leaf -> leaf instanceof AddNode add ? Stream.of(add.node()) : Stream.empty());
        return Stream.concat(added, network.nodes().stream())
                .filter(n -> n.id().equals(id))
                .findFirst()
                .orElseThrow()
                .type();
    }
}
