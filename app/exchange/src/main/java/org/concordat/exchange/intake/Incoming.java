package org.concordat.exchange.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Link;
import org.concordat.api.network.Network;
import org.concordat.api.network.Node;
import org.jspecify.annotations.Nullable;

/**
 * The nodes and links that an importer has read, under the ids that it proposes, before anybody has looked whether the network has them
 * already. Links may also end at nodes of the network, by their ids there. For one thread.
 */
public final class Incoming {

    private final Map<NodeId, Node> nodes = new LinkedHashMap<>();
    private final Map<LinkId, Link> links = new LinkedHashMap<>();
    private final Map<NodeId, Node> news = new LinkedHashMap<>();
    private final Map<LinkId, Link> newsOfLinks = new LinkedHashMap<>();
    private final Set<NodeId> standIns = new HashSet<>();

    /**
     * A node to add, or to bring up to date where the network has it. Its first source says whence its facts come; where that quotes the
     * name as printed, a name that a person has given is kept.
     *
     * @throws IllegalArgumentException if there is one with this id already
     */
    public Incoming add(Node node) {
        return put(nodes, node.id(), node);
    }

    /** A link to add, or to bring up to date. @throws IllegalArgumentException if there is one with this id already */
    public Incoming add(Link link) {
        return put(links, link.id(), link);
    }

    /** A node whose source gives no name: the one that it has is taken where the network has no such node yet. */
    public Incoming addUnnamed(Node node) {
        standIns.add(node.id());
        return add(node);
    }

    /** News of a node, such as that it has closed: only of use where the network has it. */
    public Incoming update(Node node) {
        return put(news, node.id(), node);
    }

    /** News of a link of the network, by its id there. */
    public Incoming update(Link link) {
        return put(newsOfLinks, link.id(), link);
    }

    private <I, E> Incoming put(Map<I, E> elements, I id, E element) {
        if (elements.putIfAbsent(id, element) != null) {
            throw new IllegalArgumentException("Two incoming elements have the id " + id);
        }
        return this;
    }

    public boolean has(NodeId id) {
        return nodes.containsKey(id);
    }

    public boolean has(LinkId id) {
        return links.containsKey(id);
    }

    /** The node that was added under this id, or null. */
    public @Nullable Node node(NodeId id) {
        return nodes.get(id);
    }

    /** The nodes to add or bring up to date, in the order in which they came. */
    public List<Node> nodes() {
        return List.copyOf(nodes.values());
    }

    /** The links to add or bring up to date, in the order in which they came. */
    public List<Link> links() {
        return List.copyOf(links.values());
    }

    /**
     * What taking all this into a network would do. Reads the network and changes nothing.
     *
     * @param label the words of the edit, as in "Undo import practices": begins in lower case
     * @throws IllegalArgumentException if a link ends at a node that is neither here nor in the network
     */
    public Intake into(Network network, String label, Skips skips) {
        return into(network, label, skips, Merging.OF_SOURCE);
    }

    /** The same. @param merging how the facts of an element that the network has come together with those that are incoming */
    public Intake into(Network network, String label, Skips skips, Merging merging) {
        var remarks = new ArrayList<String>();
        var comparison = new Comparison(network, new Matcher(network, remarks::add), merging);
        nodes.values().forEach(node -> comparison.take(node, standIns.contains(node.id())));
        links.values().forEach(comparison::take);
        news.values().forEach(comparison::update);
        newsOfLinks.values().forEach(comparison::update);
        return comparison.intake(label, skips, remarks);
    }
}
