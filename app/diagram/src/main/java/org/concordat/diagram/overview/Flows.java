package org.concordat.diagram.overview;

import java.util.List;
import org.concordat.api.vocabulary.LinkType;

/**
 * The links between shown nodes as arrays: flows proper, and memberships, which are drawn where nothing else says them.
 *
 * @param type the place of the link's type in the list of types
 * @param quantity what the link carries, NaN where it does not say
 * @param unit what the quantities count, such as {@code referrals/yr}; empty if no link says a quantity
 */
record Flows(int[] from, int[] to, int[] type, double[] quantity, List<LinkType> types, String unit) {

    int count() {
        return from.length;
    }

    /** For each type whether its links say who belongs to what. */
    boolean[] memberships() {
        boolean[] memberships = new boolean[types.size()];
        for (int i = 0; i < memberships.length; i++) {
            memberships[i] = Memberships.closeness(types.get(i)) >= 0;
        }
        return memberships;
    }
}
