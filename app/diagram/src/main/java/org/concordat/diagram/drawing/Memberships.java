package org.concordat.diagram.drawing;

import org.concordat.api.core.ContractLinks;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Link;
import org.concordat.diagram.folding.SeenNetwork;
import org.concordat.diagram.nesting.Belonging;

/** Memberships that a picture says by standing one box inside another. */
record Memberships(SeenNetwork network, ViewPlaces places) {

    static boolean isOne(Link link) {
        return Belonging.isSaidBy(link);
    }

    /** Whether boxes may say what a link says, were they to stand so. */
    static boolean maySayByBox(Link link) {
        return isOne(link) || link.is(ContractLinks.COMMISSIONS);
    }

    /**
     * Whether a link needs no line: its source stands in the box of what it is a member of, or its target in the box of who commissions it.
     * The boxes of its two ends alone decide, so that a change elsewhere changes no link.
     */
    boolean saidByBox(Link link) {
        return isOne(link)
                ? places.encloses(link.to(), link.from())
                : link.is(ContractLinks.COMMISSIONS) && places.encloses(link.from(), link.to());
    }

    /** Whether a node stands around a member of its own. */
    boolean framesMembers(NodeId node) {
        return network.linksTo(node).stream().anyMatch(link -> isOne(link) && places.shows(link) && saidByBox(link));
    }
}
