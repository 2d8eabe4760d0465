package org.concordat.diagram.drawing;

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

    /** Whether a link needs no line, as its source stands in the box of what it is a member of, or its target in the box of who commissions it. */
    boolean saidByBox(Link link) {
        return isOne(link)
                ? places.encloses(link.to(), link.from())
                : link.is(ContractLinks.COMMISSIONS) && standsWithin(link.to(), link.from());
    }

    /** Whether a node stands in a group, or in one that does, and so on. */
    private boolean standsWithin(NodeId node, NodeId group) {
        return places.encloses(group, node)
                && network.linksFrom(node).stream()
                        .anyMatch(link -> isOne(link)
                                && saidByBox(link)
                                && (link.to().equals(group) || standsWithin(link.to(), group)));
    }

    /** Whether a node stands around a member of its own. */
    boolean framesMembers(NodeId node) {
        return network.linksTo(node).stream().anyMatch(link -> isOne(link) && places.shows(link) && saidByBox(link));
    }
}
