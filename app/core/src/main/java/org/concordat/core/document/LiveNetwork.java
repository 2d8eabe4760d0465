package org.concordat.core.document;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Element;
import org.concordat.api.network.Link;
import org.concordat.api.network.Network;
import org.concordat.api.network.Node;
import org.jgrapht.Graph;
import org.jgrapht.graph.AsUnmodifiableGraph;
import org.jspecify.annotations.Nullable;

/** The network of an open document: topology in JGraphT, facts in maps beside it. Belongs to the document's thread. */
final class LiveNetwork implements Network {

    private final Map<NodeId, Node> nodes = new LinkedHashMap<>();
    private final Map<LinkId, Link> links = new LinkedHashMap<>();
    private final Graph<NodeId, LinkId> graph = Topology.empty();
    private @Nullable NetworkSnapshot snapshot;
    private Amounts amounts = Amounts.NONE;

    @Override
    public Collection<Node> nodes() {
        return Collections.unmodifiableCollection(nodes.values());
    }

    @Override
    public Collection<Link> links() {
        return Collections.unmodifiableCollection(links.values());
    }

    @Override
    public @Nullable Node node(NodeId id) {
        return nodes.get(id);
    }

    @Override
    public @Nullable Link link(LinkId id) {
        return links.get(id);
    }

    @Override
    public List<Link> linksFrom(NodeId id) {
        return nodes.containsKey(id) ? linksOf(graph.outgoingEdgesOf(id)) : List.of();
    }

    @Override
    public List<Link> linksTo(NodeId id) {
        return nodes.containsKey(id) ? linksOf(graph.incomingEdgesOf(id)) : List.of();
    }

    private List<Link> linksOf(Set<LinkId> ids) {
        return ids.stream().map(id -> Objects.requireNonNull(links.get(id))).toList();
    }

    @Override
    public Graph<NodeId, LinkId> graph() {
        return new AsUnmodifiableGraph<>(graph);
    }

    /** The network as it is now; the same object until something changes. */
    NetworkSnapshot snapshot() {
        var known = snapshot;
        if (known == null) {
            known = NetworkSnapshot.of(nodes.values(), links.values());
            snapshot = known;
        }
        return known;
    }

    Amounts amounts() {
        return amounts;
    }

    private void count(@Nullable Element earlier, @Nullable Element later) {
        if (earlier != null) {
            amounts = amounts.plus(earlier, -1);
        }
        if (later != null) {
            amounts = amounts.plus(later, 1);
        }
    }

    void put(Node node) {
        snapshot = null;
        var earlier = nodes.put(node.id(), node);
        count(earlier, node);
        if (earlier == null) {
            graph.addVertex(node.id());
        }
    }

    void put(Link link) {
        snapshot = null;
        var earlier = links.put(link.id(), link);
        count(earlier, link);
        if (earlier != null
                && !(earlier.from().equals(link.from()) && earlier.to().equals(link.to()))) {
            graph.removeEdge(link.id());
            earlier = null;
        }
        if (earlier == null) {
            graph.addEdge(link.from(), link.to(), link.id());
        }
    }

    void remove(NodeId id) {
        snapshot = null;
        count(nodes.remove(id), null);
        graph.removeVertex(id);
    }

    void remove(LinkId id) {
        snapshot = null;
        count(links.remove(id), null);
        graph.removeEdge(id);
    }
}
