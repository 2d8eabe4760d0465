package org.concordat.diagram.overview;

import org.concordat.api.core.PlaceLinks;
import org.concordat.api.vocabulary.LinkFamily;
import org.concordat.api.vocabulary.LinkType;

/**
 * The links that say who belongs to what, as arrays of numbers of nodes.
 *
 * @param closeness how closely each binds: the smaller, the closer
 */
record Memberships(int[] member, int[] group, int[] closeness) {

    /** How closely a link of a type binds its source to its target: 0 a member, 1 a part, 2 at a place, -1 not at all. */
    static int closeness(LinkType type) {
        if (type.family() == LinkFamily.MEMBERSHIP) {
            return 0;
        } else if (type.equals(PlaceLinks.PART_OF)) {
            return 1;
        }
        return type.equals(PlaceLinks.LOCATED_IN) ? 2 : -1;
    }

    int count() {
        return member.length;
    }
}
