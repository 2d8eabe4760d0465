package org.concordat.diagram.drawing;

import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Link;
import org.concordat.api.network.Network;
import org.concordat.api.vocabulary.LinkFamily;

/** Memberships that a picture says by standing one box inside another. */
record Memberships(Network network, ViewPlaces places) {

    static boolean isOne(Link link) {
        return link.type().family() == LinkFamily.MEMBERSHIP;
    }

    /** Whether a link needs no line, as its source stands in the box of what it is a member of. */
    boolean saidByBox(Link link) {
        return isOne(link) && places.encloses(link.to(), link.from());
    }

    /** Whether a node stands around a member of its own. */
    boolean framesMembers(NodeId node) {
        return network.linksTo(node).stream().anyMatch(link -> isOne(link) && places.shows(link) && saidByBox(link));
    }
}
