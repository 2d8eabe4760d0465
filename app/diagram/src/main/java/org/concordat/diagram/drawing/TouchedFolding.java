package org.concordat.diagram.drawing;

import java.util.LinkedHashSet;
import java.util.Set;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Link;
import org.concordat.api.view.Folding;
import org.concordat.diagram.folding.SeenNetwork;

/**
 * What an edit touches of a view with closed groups: of nodes and ends of links also those that stand or stood for them, and all that is
 * seen elsewhere now.
 *
 * @param before what was hidden before the edit
 * @param network what is seen after it
 */
record TouchedFolding(Folding before, SeenNetwork network) {

    /** @param touched what the edit names, hidden or not */
    Touched seen(Touched touched) {
        var all = new Touched();
        touched.nodes.forEach(node -> addSeen(node, all));
        all.links.addAll(touched.links);
        touched.pairs.forEach(pair -> addSeen(pair, all));
        for (var node : before.seenElsewhere(after())) {
            addSeen(node, all);
            addLinks(node, all);
        }
        // Links of the group itself, which went ways of their own while it was open, become one line.
        before.closedInOneOf(after()).forEach(group -> addLinks(group, all));
        addLines(all);
        return all;
    }

    private void addLinks(NodeId node, Touched all) {
        network.whole().linksFrom(node).forEach(link -> addSeen(link, all));
        network.whole().linksTo(node).forEach(link -> addSeen(link, all));
    }

    private Folding after() {
        return network.folding();
    }

    /** A node that stays hidden is not looked at, as there may be very many in a group that is moved. */
    private void addSeen(NodeId node, Touched all) {
        all.nodes.add(before.seenFor(node));
        all.nodes.add(after().seenFor(node));
        if (!before.hides(node) || !after().hides(node)) {
            all.nodes.add(node);
        }
    }

    private void addSeen(Link link, Touched all) {
        all.links.add(link.id());
        addSeen(Pair.of(link), all);
        addSeen(link.to(), all);
    }

    private void addSeen(Pair pair, Touched all) {
        all.pairs.add(seen(pair, before));
        all.pairs.add(seen(pair, after()));
    }

    private static Pair seen(Pair pair, Folding folding) {
        return Pair.of(folding.seenFor(pair.first()), folding.seenFor(pair.second()));
    }

    /** All links of a line are touched with one of them, as any may give it its id. */
    private void addLines(Touched all) {
        Set<NodeId> ends = new LinkedHashSet<>();
        all.pairs.stream().filter(this::isFolded).forEach(pair -> ends.add(pair.first()));
        for (var end : ends) {
            network.linksFrom(end).forEach(link -> addLine(link, all));
            network.linksTo(end).forEach(link -> addLine(link, all));
        }
    }

    private boolean isFolded(Pair pair) {
        return after().isClosed(pair.first()) || after().isClosed(pair.second());
    }

    private void addLine(Link link, Touched all) {
        if (all.pairs.contains(Pair.of(link))) {
            all.links.addAll(network.seenWith(link.id()));
        }
    }
}
