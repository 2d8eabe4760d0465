package org.concordat.desktop.canvas;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.concordat.api.edit.AddLink;
import org.concordat.api.edit.AddNode;
import org.concordat.api.edit.BendLink;
import org.concordat.api.edit.ChangeLink;
import org.concordat.api.edit.ChangeNode;
import org.concordat.api.edit.CloseGroup;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.PlaceNode;
import org.concordat.api.fact.ElementId;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Link;
import org.concordat.diagram.folding.SeenNetwork;

/**
 * The elements that look different after an edit: of what is hidden in closed groups, these and the lines to them.
 *
 * @param elements no links if there are many
 * @param many whether they are too many to be painted in every frame
 */
record Affected(Set<ElementId> elements, boolean many) {

    static final int MOST = 400;
    static final Affected NOTHING = new Affected(Set.of(), false);

    static Affected by(Edit edit, SeenNetwork network) {
        Set<NodeId> nodes = new LinkedHashSet<>();
        Set<LinkId> links = new LinkedHashSet<>();
        edit.leaves().forEach(leaf -> {
            if (leaf instanceof PlaceNode place) {
                nodes.add(place.node());
            } else if (leaf instanceof AddNode add) {
                nodes.add(add.node().id());
            } else if (leaf instanceof ChangeNode change) {
                nodes.add(change.after().id());
            } else if (leaf instanceof CloseGroup close) {
                nodes.add(close.group());
                nodes.addAll(close.hides());
                nodes.addAll(close.shows());
            } else if (leaf instanceof BendLink bend) {
                links.add(bend.link());
            } else if (leaf instanceof AddLink add) {
                links.add(add.link().id());
            } else if (leaf instanceof ChangeLink change) {
                links.add(change.after().id());
            }
        });
        return withLinks(nodes, links, network);
    }

    /** Nodes that move, and so their links. */
    static Affected byMoving(Set<NodeId> nodes, SeenNetwork network) {
        return withLinks(nodes, new LinkedHashSet<>(), network);
    }

    private static Affected withLinks(Set<NodeId> named, Set<LinkId> namedLinks, SeenNetwork network) {
        Set<NodeId> nodes = new LinkedHashSet<>();
        named.forEach(node -> nodes.add(network.folding().seenFor(node)));
        Set<LinkId> links = new LinkedHashSet<>();
        namedLinks.forEach(link -> links.add(network.seenFor(link)));
        for (var node : nodes) {
            linksOf(node, network).forEach(link -> links.add(link.id()));
            if (nodes.size() + links.size() > MOST) {
                return new Affected(Set.copyOf(nodes), true);
            }
        }
        Set<ElementId> all = new LinkedHashSet<>(links);
        all.addAll(nodes);
        return new Affected(all, all.size() > MOST);
    }

    private static Stream<Link> linksOf(NodeId node, SeenNetwork network) {
        return network.node(node) == null
                ? Stream.empty()
                : Stream.concat(network.linksFrom(node).stream(), network.linksTo(node).stream());
    }
}
