package org.concordat.api.network;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.api.fact.ElementId;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.api.vocabulary.NodeType;
import org.jgrapht.Graph;
import org.jspecify.annotations.Nullable;

/**
 * Nodes and links, to read. What rules, measures and exporters receive never changes under them and may be read from any thread.
 *
 * @since 0.1.0
 */
public interface Network {

    /** All nodes, in no promised order. */
    Collection<Node> nodes();

    /** All links, in no promised order. */
    Collection<Link> links();

    /** The node, or null. */
    @Nullable
    Node node(NodeId id);

    /** The link, or null. */
    @Nullable
    Link link(LinkId id);

    /** The links that leave a node; empty for a node that is not here. */
    List<Link> linksFrom(NodeId id);

    /** The links that arrive at a node; empty for a node that is not here. */
    List<Link> linksTo(NodeId id);

    /** The topology as a directed multigraph of ids, unmodifiable: what JGraphT's algorithms take. */
    Graph<NodeId, LinkId> graph();

    /** The node or link, or null. */
    default @Nullable Element element(ElementId id) {
        return id instanceof NodeId node ? node(node) : link((LinkId) id);
    }

    default Optional<Node> find(NodeId id) {
        return Optional.ofNullable(node(id));
    }

    /** The nodes of a type and of its subtypes. */
    default Stream<Node> nodes(NodeType type) {
        return nodes().stream().filter(n -> n.isA(type));
    }

    default Stream<Link> links(LinkType type) {
        return links().stream().filter(l -> l.is(type));
    }

    default Stream<Link> linksFrom(NodeId id, LinkType type) {
        return linksFrom(id).stream().filter(l -> l.is(type));
    }

    default Stream<Link> linksTo(NodeId id, LinkType type) {
        return linksTo(id).stream().filter(l -> l.is(type));
    }

    /** The nodes that links of a type lead to from here. */
    default Stream<Node> targets(NodeId id, LinkType type) {
        return linksFrom(id, type).map(l -> node(l.to())).flatMap(Stream::ofNullable);
    }

    /** The nodes that links of a type come from. */
    default Stream<Node> origins(NodeId id, LinkType type) {
        return linksTo(id, type).map(l -> node(l.from())).flatMap(Stream::ofNullable);
    }
}
