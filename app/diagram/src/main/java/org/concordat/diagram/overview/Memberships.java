package org.concordat.diagram.overview;

import org.concordat.api.core.PlaceLinks;
import org.concordat.api.network.Link;
import org.concordat.api.vocabulary.LinkFamily;

/**
 * The links that say who belongs to what, as arrays of numbers of nodes.
 *
 * @param closeness how closely each binds: the smaller, the closer
 */
record Memberships(int[] member, int[] group, int[] closeness) {

    /** How closely a link binds its source to its target: 0 a member, 1 a part, 2 at a place, -1 not at all. */
    static int closeness(Link link) {
        if (link.type().family() == LinkFamily.MEMBERSHIP) {
            return 0;
        } else if (link.is(PlaceLinks.PART_OF)) {
            return 1;
        }
        return link.is(PlaceLinks.LOCATED_IN) ? 2 : -1;
    }

    int count() {
        return member.length;
    }
}
