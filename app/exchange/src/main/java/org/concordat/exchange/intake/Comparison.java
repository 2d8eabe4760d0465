package org.concordat.exchange.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.concordat.api.core.Core;
import org.concordat.api.fact.ElementId;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Element;
import org.concordat.api.network.Link;
import org.concordat.api.network.Network;
import org.concordat.api.network.Node;

/** Holds incoming elements against a network, one after the other, and takes down what is new, changed and unchanged. */
final class Comparison {

    private final Network network;
    private final Matcher matcher;
    private final Merging merging;
    private final Map<NodeId, NodeId> placed = new HashMap<>();
    private final Map<NodeId, Node> addedNodes = new LinkedHashMap<>();
    private final Map<LinkId, Link> addedLinks = new LinkedHashMap<>();
    private final Map<ElementId, Element> met = new LinkedHashMap<>();
    private final Set<NodeId> nodeIds;
    private final Set<LinkId> linkIds;

    Comparison(Network network, Matcher matcher, Merging merging) {
        this.network = network;
        this.matcher = matcher;
        this.merging = merging;
        nodeIds = addedNodes.keySet();
        linkIds = addedLinks.keySet();
    }

    /** @param unnamed whether its name stands in for one that the source does not give */
    void take(Node incoming, boolean unnamed) {
        var here = matcher.find(incoming);
        if (here == null) {
            var id = matcher.free(incoming.id(), nodeIds);
            placed.put(incoming.id(), id);
            addedNodes.put(id, new Node(id, incoming.type(), incoming.facts()));
        } else {
            placed.put(incoming.id(), here.id());
            merge(here, unnamed ? incoming.without(Core.NAME) : incoming);
        }
    }

    void take(Link incoming) {
        var link = incoming.between(end(incoming.from()), end(incoming.to()));
        var here = matcher.find(link);
        if (here == null) {
            var id = matcher.free(link.id(), linkIds);
            addedLinks.put(id, new Link(id, link.type(), link.from(), link.to(), link.facts()));
        } else {
            merge(here, link);
        }
    }

    private NodeId end(NodeId id) {
        var end = placed.getOrDefault(id, id);
        if (network.node(end) == null && !addedNodes.containsKey(end)) {
            throw new IllegalArgumentException("A link ends at a node that is not there: " + id);
        }
        return end;
    }

    void update(Node news) {
        var here = matcher.find(news);
        if (here != null) {
            merge(here, news);
        }
    }

    void update(Link news) {
        var here = network.link(news.id());
        if (here != null) {
            merge(here, news);
        }
    }

    private void merge(Element here, Element incoming) {
        var now = met.getOrDefault(here.id(), here);
        var facts = merging.of(now.facts(), incoming.facts());
        met.put(here.id(), facts.equals(now.facts()) ? now : now.with(facts));
    }

    Intake intake(String label, Skips skips, List<String> remarks) {
        var changed = new ArrayList<Changed>();
        var unchanged = new ArrayList<Element>();
        met.forEach((id, after) -> {
            var before = network.element(id);
            if (before == null || before.equals(after)) {
                unchanged.add(after);
            } else {
                changed.add(new Changed(before, after));
            }
        });
        return new Intake(
                label,
                List.copyOf(addedNodes.values()),
                List.copyOf(addedLinks.values()),
                changed,
                List.of(),
                unchanged,
                List.of(),
                placed,
                skips,
                List.copyOf(new HashSet<>(remarks)).stream().sorted().toList());
    }
}
