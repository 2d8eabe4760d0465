package org.concordat.core.document;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.concordat.api.core.Lifetimes;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Link;
import org.concordat.api.network.Network;
import org.concordat.api.network.Node;
import org.concordat.api.view.View;

/**
 * A network as it stood, or is planned to stand, on a day: without what had not begun, was over, or was given up before it began, as
 * {@link Lifetimes} reads statuses and dates. What is only proposed for the day is in it, and options stand side by side.
 */
public final class NetworkAsAt {

    private NetworkAsAt() {}

    /** What of a network stands on the day. */
    public static Network of(Network network, LocalDate day) {
        var nodes = standing(network.nodes(), day);
        return NetworkSnapshot.of(nodes, standing(network.links(), nodes, day));
    }

    /** What of a content stands on the day, which is then its own day; views lose the boxes and bends of all else. */
    public static Content of(Content content, LocalDate day) {
        var nodes = standing(content.nodes(), day);
        var links = standing(content.links(), nodes, day);
        var network = NetworkSnapshot.of(nodes, links);
        return new Content(
                content.settings().withAsAt(day),
                content.careModels(),
                nodes,
                links,
                content.views().stream().map(v -> of(v, network)).toList(),
                content.setAside(),
                content.otherSections());
    }

    /** A view that shows only what is in the network. */
    public static View of(View view, Network network) {
        var boxes = new HashMap<>(view.boxes());
        boxes.keySet().removeIf(id -> network.node(id) == null);
        var bends = new HashMap<>(view.bends());
        bends.keySet().removeIf(id -> network.link(id) == null);
        return new View(view.id(), view.name(), boxes, bends, view.closed(), view.look());
    }

    private static List<Node> standing(Collection<Node> nodes, LocalDate day) {
        return nodes.stream().filter(n -> Lifetimes.standsOn(n, day)).toList();
    }

    private static List<Link> standing(Collection<Link> links, Collection<Node> nodes, LocalDate day) {
        Set<NodeId> here = nodes.stream().map(Node::id).collect(Collectors.toCollection(HashSet::new));
        return links.stream()
                .filter(l -> here.contains(l.from()) && here.contains(l.to()) && Lifetimes.standsOn(l, day))
                .toList();
    }
}
