package org.concordat.pacs.vertical;

import org.concordat.api.core.Core;
import org.concordat.api.core.Statuses;
import org.concordat.api.network.Element;
import org.concordat.api.reading.AsAt;

/** What may be taken as so on a day: what is in force, and what is firmly planned to have begun by then. */
final class Settled {

    private Settled() {}

    /** A plan without a date is still to come: nobody can say on which day it holds. */
    static boolean on(Element element, AsAt asAt) {
        return asAt.isInForce(element) || asAt.isFirm(element) && element.has(Core.VALID_FROM);
    }

    /** Whether it was or is so, or is firmly planned, on whatever day: neither merely wished for nor given up before it began. */
    static boolean isMeant(Element element) {
        var status = element.get(Core.STATUS, Statuses.ACTUAL);
        return status.equals(Statuses.PLANNED)
                || !Statuses.INTENDED.contains(status) && !Statuses.NEVER_BEGUN.contains(status);
    }
}
