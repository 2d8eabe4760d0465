package org.concordat.diagram.walking;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.concordat.api.core.Core;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Link;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.diagram.drawing.Drawing;
import org.jspecify.annotations.Nullable;

/** The links of one node that are drawn, in the order in which they are stepped through: by type, those that lead away first, by name. */
public record Ways(NodeId node, List<LinkId> links) {

    /** @param type only links of this type, or all for null. The cost is that of the links of the node. */
    public static Ways of(Drawing drawing, NodeId node, @Nullable LinkType type) {
        var network = drawing.network();
        var order = Comparator.comparing((Link link) -> link.type().label())
                .thenComparing(link -> !link.from().equals(node))
                .thenComparing(link -> name(drawing, link.otherEnd(node)), String.CASE_INSENSITIVE_ORDER)
                .thenComparing(link -> link.id().value());
        var links = Stream.concat(network.linksFrom(node).stream(), network.linksTo(node).stream())
                .filter(link -> type == null || link.type().equals(type))
                .filter(link -> drawing.shows(link.id()))
                .distinct()
                .sorted(order)
                .map(Link::id)
                .toList();
        return new Ways(node, links);
    }

    private static String name(Drawing drawing, NodeId node) {
        var known = drawing.network().node(node);
        return known == null ? "" : known.get(Core.NAME, known.type().label());
    }

    /** The link so many places after another one, around the end; null if there is none. @param from null for before the first */
    public @Nullable LinkId after(@Nullable LinkId from, int by) {
        if (links.isEmpty()) {
            return null;
        }
        int at = from == null ? (by > 0 ? -1 : 0) : links.indexOf(from);
        return links.get(Math.floorMod(at + by, links.size()));
    }
}
