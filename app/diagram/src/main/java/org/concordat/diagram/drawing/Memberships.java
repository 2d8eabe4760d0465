package org.concordat.diagram.drawing;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Link;
import org.concordat.api.network.Network;
import org.concordat.diagram.nesting.Belonging;

/** Memberships that a picture says by standing one box inside another. */
record Memberships(Network network, ViewPlaces places) {

    static boolean isOne(Link link) {
        return Belonging.isSaidBy(link);
    }

    /** Whether boxes may say what a link says, were they to stand so. */
    static boolean maySayByBox(Link link) {
        return isOne(link) || link.is(ContractLinks.COMMISSIONS);
    }

    /** Whether a link needs no line, as its source stands in the box of what it is a member of, or its target in the box of who commissions it. */
    boolean saidByBox(Link link) {
        return isOne(link)
                ? places.encloses(link.to(), link.from())
                : link.is(ContractLinks.COMMISSIONS) && standsWithin(link.to(), link.from());
    }

    /** Whether a node stands in a group, or in one that does, and so on. */
    private boolean standsWithin(NodeId node, NodeId group) {
        return places.encloses(group, node) && standsWithin(node, group, new HashSet<>());
    }

    /** @param seen as groups may be members of each other, and boxes may coincide */
    private boolean standsWithin(NodeId node, NodeId group, Set<NodeId> seen) {
        return places.encloses(group, node)
                && seen.add(node)
                && network.linksFrom(node).stream()
                        .anyMatch(link -> isOne(link)
                                && saidByBox(link)
                                && (link.to().equals(group) || standsWithin(link.to(), group, seen)));
    }

    /** Who commissions what belongs to some nodes, or the nodes themselves: whether boxes say so hangs on where all of those stand. */
    Set<Pair> commissionsBelow(Collection<NodeId> nodes) {
        Set<Pair> pairs = new LinkedHashSet<>();
        Set<NodeId> seen = new HashSet<>(nodes);
        var waiting = new ArrayDeque<>(seen);
        while (!waiting.isEmpty()) {
            for (var link : network.linksTo(waiting.remove())) {
                if (link.is(ContractLinks.COMMISSIONS)) {
                    pairs.add(Pair.of(link));
                } else if (isOne(link) && seen.add(link.from())) {
                    waiting.add(link.from());
                }
            }
        }
        return pairs;
    }

    /** Whether a node stands around a member of its own. */
    boolean framesMembers(NodeId node) {
        return network.linksTo(node).stream().anyMatch(link -> isOne(link) && places.shows(link) && saidByBox(link));
    }
}
