package org.concordat.diagram.nesting;

import org.concordat.api.core.PlaceLinks;
import org.concordat.api.network.Link;
import org.concordat.api.vocabulary.LinkFamily;

/** Which links say that their source belongs to their target, so that a box inside a box says the same. */
public final class Belonging {

    private Belonging() {}

    /** Whether it is a membership of any care model, or says that one is part of the other or is located in it. */
    public static boolean isSaidBy(Link link) {
        return closeness(link) < NONE;
    }

    private static final int NONE = 3;

    /** How close a link ties, 0 being the closest: a member before a part before what is merely there. */
    static int closeness(Link link) {
        if (link.type().family() == LinkFamily.MEMBERSHIP) {
            return 0;
        }
        return link.is(PlaceLinks.PART_OF) ? 1 : link.is(PlaceLinks.LOCATED_IN) ? 2 : NONE;
    }
}
