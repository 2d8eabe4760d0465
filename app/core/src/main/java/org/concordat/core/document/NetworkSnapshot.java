package org.concordat.core.document;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Link;
import org.concordat.api.network.Network;
import org.concordat.api.network.Node;
import org.jgrapht.Graph;
import org.jgrapht.graph.AsUnmodifiableGraph;
import org.jspecify.annotations.Nullable;

/**
 * A network as it was at one moment. Taking one costs a copy of two arrays; the indexes are built by whoever first asks, on its own
 * thread. May be read from any thread.
 */
public final class NetworkSnapshot implements Network {

    private final List<Node> nodes;
    private final List<Link> links;
    private volatile @Nullable Index index;
    private volatile @Nullable Graph<NodeId, LinkId> graph;

    private NetworkSnapshot(List<Node> nodes, List<Link> links) {
        this.nodes = nodes;
        this.links = links;
    }

    /** A network of these nodes and links; the ends of every link must be among the nodes. */
    public static NetworkSnapshot of(Collection<Node> nodes, Collection<Link> links) {
        return new NetworkSnapshot(List.copyOf(nodes), List.copyOf(links));
    }

    @Override
    public Collection<Node> nodes() {
        return nodes;
    }

    @Override
    public Collection<Link> links() {
        return links;
    }

    @Override
    public @Nullable Node node(NodeId id) {
        var at = index().nodes.get(id);
        return at == null ? null : nodes.get(at);
    }

    @Override
    public @Nullable Link link(LinkId id) {
        return index().links.get(id);
    }

    @Override
    public List<Link> linksFrom(NodeId id) {
        return index().out.of(id);
    }

    @Override
    public List<Link> linksTo(NodeId id) {
        return index().in.of(id);
    }

    @Override
    public Graph<NodeId, LinkId> graph() {
        var known = graph;
        if (known == null) {
            var built = Topology.empty();
            nodes.forEach(n -> built.addVertex(n.id()));
            links.forEach(l -> built.addEdge(l.from(), l.to(), l.id()));
            known = new AsUnmodifiableGraph<>(built);
            graph = known;
        }
        return known;
    }

    private Index index() {
        var known = index;
        if (known == null) {
            known = new Index(nodes, links);
            index = known;
        }
        return known;
    }

    /** Positions and neighbours by id. */
    private static final class Index {
        final Map<NodeId, Integer> nodes;
        final Map<LinkId, Link> links;
        final Ends out;
        final Ends in;

        Index(List<Node> allNodes, List<Link> allLinks) {
            nodes = new HashMap<>(allNodes.size() * 2);
            allNodes.forEach(n -> nodes.put(n.id(), nodes.size()));
            links = new HashMap<>(allLinks.size() * 2);
            var from = new int[allLinks.size()];
            var to = new int[allLinks.size()];
            for (int i = 0; i < from.length; i++) {
                var link = allLinks.get(i);
                links.put(link.id(), link);
                from[i] = nodes.getOrDefault(link.from(), -1);
                to[i] = nodes.getOrDefault(link.to(), -1);
            }
            out = new Ends(nodes, allLinks, from);
            in = new Ends(nodes, allLinks, to);
        }
    }

    /** The links at one end, grouped by node: a compact sparse row. */
    private static final class Ends {
        final Map<NodeId, Integer> positions;
        final int[] start;
        final Link[] links;

        Ends(Map<NodeId, Integer> positions, List<Link> all, int[] end) {
            this.positions = positions;
            start = new int[positions.size() + 1];
            for (int e : end) {
                if (e >= 0) {
                    start[e + 1]++;
                }
            }
            for (int i = 1; i < start.length; i++) {
                start[i] += start[i - 1];
            }
            links = new Link[start[start.length - 1]];
            var next = start.clone();
            for (int i = 0; i < end.length; i++) {
                if (end[i] >= 0) {
                    links[next[end[i]]++] = all.get(i);
                }
            }
        }

        List<Link> of(NodeId id) {
            var at = positions.get(id);
            return at == null
                    ? List.of()
                    : Collections.unmodifiableList(Arrays.asList(links).subList(start[at], start[at + 1]));
        }
    }
}
