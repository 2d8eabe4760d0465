package org.concordat.core.accountability;

import java.util.Optional;
import java.util.Set;
import org.concordat.api.core.Core;
import org.concordat.api.core.Statuses;
import org.concordat.api.network.Element;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;

/** How firmly a service stands, and with it how firmly what carries it must stand: a plan may rest on plans. */
public enum Footing {
    /** Said to be in force: only what is in force carries it. */
    IN_FORCE,
    /** Planned or being built up: what is firmly planned carries it too. */
    COMING,
    /** Nothing said: any link that stands carries it, as the whole drawing may be a proposal. */
    NOT_SAID;

    private static final Set<String> BEING_BUILT = Set.of(Statuses.PLANNED, Statuses.ROLLING_OUT, Statuses.IN_PROGRESS);

    /** The footing of a service; empty if it does not stand on the day or is no more than a proposal. */
    public static Optional<Footing> of(Node service, AsAt asAt) {
        if (!asAt.isFirm(service)) {
            return Optional.empty();
        }
        return Optional.of(service.find(Core.STATUS)
                .map(status -> BEING_BUILT.contains(status) ? COMING : IN_FORCE)
                .orElse(NOT_SAID));
    }

    public boolean isCarriedBy(Element element, AsAt asAt) {
        return switch (this) {
            case IN_FORCE -> asAt.isInForce(element);
            case COMING -> asAt.isFirm(element);
            case NOT_SAID -> asAt.stands(element);
        };
    }
}
