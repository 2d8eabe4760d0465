package org.concordat.diagram.folding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Link;
import org.concordat.api.network.Network;
import org.concordat.api.network.Node;
import org.concordat.api.view.Folding;
import org.concordat.api.view.Look;
import org.jspecify.annotations.Nullable;

/**
 * A network as a view with closed groups shows it. A node inside a closed group is not in it; a link to such a node leads to the group
 * instead, a link inside the group is not in it, and several of one type and direction between the same two, one of them closed, are one.
 * While nothing is closed it is the network itself, at no cost.
 *
 * <p>It reads the network live and remembers what it has put together until it is told to {@link #forget}. Belongs to the thread of the
 * network.
 */
public final class SeenNetwork {

    private final Network whole;
    private Folding folding;
    private Look look;
    private boolean filtered;
    private final Map<NodeId, Lines> leaving = new HashMap<>();
    private final Map<NodeId, Lines> arriving = new HashMap<>();
    private @Nullable Lines all;

    /** @param look the filters of which leave links out of lines that stand for several */
    public SeenNetwork(Network whole, Folding folding, Look look) {
        this.whole = whole;
        this.folding = folding;
        this.look = look;
        filtered = look.hidesAny();
    }

    /** Sees it with other filters from now on. */
    public void filter(Look newLook) {
        look = newLook;
        filtered = look.hidesAny();
        forget();
    }

    /** Whether filters hide anything. */
    public boolean isFiltered() {
        return filtered;
    }

    private Lines lines() {
        return new Lines(folding, filtered ? link -> !look.hides(link) : link -> true);
    }

    /** The network with all that is hidden. */
    public Network whole() {
        return whole;
    }

    public Folding folding() {
        return folding;
    }

    /** Sees it with other groups closed from now on. */
    public void fold(Folding other) {
        folding = other;
        forget();
    }

    /** Has to be told after each change of the network. */
    public void forget() {
        leaving.clear();
        arriving.clear();
        all = null;
    }

    public @Nullable Node node(NodeId id) {
        return folding.hides(id) ? null : whole.node(id);
    }

    /** All nodes that may be seen, in no promised order. */
    public Collection<Node> nodes() {
        return folding.isEmpty()
                ? whole.nodes()
                : whole.nodes().stream()
                        .filter(node -> !folding.hides(node.id()))
                        .toList();
    }

    /** All links that may be seen, in no promised order. */
    public Collection<Link> links() {
        if (folding.isEmpty()) {
            return whole.links();
        }
        var known = all;
        if (known == null) {
            known = lines();
            whole.links().forEach(known::add);
            all = known.putTogether();
        }
        return known.links();
    }

    /** The links that are seen to leave a node. */
    public List<Link> linksFrom(NodeId id) {
        var links = whole.linksFrom(id);
        return isPlain(id, links)
                ? links
                : folding.hides(id) ? List.of() : leaving(id).links();
    }

    /** The links that are seen to arrive at a node. */
    public List<Link> linksTo(NodeId id) {
        var links = whole.linksTo(id);
        return isPlain(id, links)
                ? links
                : folding.hides(id) ? List.of() : arriving(id).links();
    }

    /** Whether all links at an end of a node are seen as they are. */
    private boolean isPlain(NodeId id, List<Link> links) {
        return folding.isEmpty() || !isFolded(id) && links.stream().noneMatch(link -> isFolded(link.otherEnd(id)));
    }

    private boolean isFolded(NodeId id) {
        return folding.hides(id) || folding.isClosed(id);
    }

    private Lines leaving(NodeId id) {
        return leaving.computeIfAbsent(id, node -> {
            var lines = lines();
            whole.linksFrom(node).forEach(lines::add);
            folding.hiddenIn(node).forEach(hidden -> whole.linksFrom(hidden).forEach(lines::add));
            return lines.putTogether();
        });
    }

    private Lines arriving(NodeId id) {
        return arriving.computeIfAbsent(id, node -> {
            var lines = lines();
            whole.linksTo(node).forEach(lines::add);
            folding.hiddenIn(node).forEach(hidden -> whole.linksTo(hidden).forEach(lines::add));
            return lines.putTogether();
        });
    }

    /** How many links there are at a node, the hidden ones left out of account; quick. */
    public int degree(NodeId id) {
        return whole.node(id) == null ? 0 : whole.graph().degreeOf(id);
    }

    /** All links that are seen as the same line as this one, sorted by id; just this one if it is alone, or inside a closed group. */
    public List<LinkId> seenWith(LinkId id) {
        var link = folding.isEmpty() ? null : whole.link(id);
        if (link == null) {
            return List.of(id);
        }
        var from = folding.seenFor(link.from());
        return isFolded(link.from()) || isFolded(link.to()) ? leaving(from).seenWith(id) : List.of(id);
    }

    /** A link as it is seen: leading to closed groups, and one for several; null if it is not seen. */
    public @Nullable Link line(LinkId id) {
        var link = whole.link(id);
        if (link == null || folding.isEmpty()) {
            return link;
        }
        var seen = seenFor(id);
        return linksFrom(folding.seenFor(link.from())).stream()
                .filter(line -> line.id().equals(seen))
                .findFirst()
                .orElse(null);
    }

    /** The id under which a link is seen: that of the first of all which are seen as one line. */
    public LinkId seenFor(LinkId id) {
        return folding.isEmpty() ? id : seenWith(id).get(0);
    }

    /** The nodes that a closed group hides; none for any other node. */
    public List<Node> hiddenIn(NodeId group) {
        var nodes = new ArrayList<Node>();
        folding.hiddenIn(group).stream()
                .map(whole::node)
                .filter(Objects::nonNull)
                .forEach(nodes::add);
        return nodes;
    }
}
