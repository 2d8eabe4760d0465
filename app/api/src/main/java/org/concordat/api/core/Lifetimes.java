package org.concordat.api.core;

import java.time.LocalDate;
import java.util.Optional;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.network.Element;
import org.concordat.api.network.Link;
import org.concordat.api.network.Network;

/**
 * What stands on a day, from {@link Core#STATUS} and the dates. A date known only to the month or year admits every day in it, and an
 * open end admits every day beyond.
 *
 * @since 0.1.0
 */
public final class Lifetimes {

    private Lifetimes() {}

    /** The first day on which it can have stood; {@link LocalDate#MIN} for not known. */
    public static LocalDate earliest(Element element) {
        return element.find(Core.VALID_FROM).map(PartialDate::earliest).orElse(LocalDate.MIN);
    }

    /** The last day on which it can have stood; {@link LocalDate#MAX} for not known. */
    public static LocalDate latest(Element element) {
        return element.find(Core.VALID_TO).map(PartialDate::latest).orElse(LocalDate.MAX);
    }

    /** Whether it is in the picture on the day, in force or intended: its dates admit the day, and it was not over by then. */
    public static boolean standsOn(Element element, LocalDate day) {
        if (day.isBefore(earliest(element)) || day.isAfter(latest(element))) {
            return false;
        }
        return !Statuses.isOver(element) || wasOnceInForce(element);
    }

    /** Whether a link and both of its ends stand on the day. */
    public static boolean standsOn(Link link, Network network, LocalDate day) {
        return standsOn(link, day)
                && Optional.ofNullable(network.node(link.from()))
                        .filter(n -> standsOn(n, day))
                        .isPresent()
                && Optional.ofNullable(network.node(link.to()))
                        .filter(n -> standsOn(n, day))
                        .isPresent();
    }

    /** Whether it is in force on the day, not merely intended. */
    public static boolean isInForceOn(Element element, LocalDate day) {
        return standsOn(element, day) && !Statuses.isIntended(element);
    }

    /** What has ended stood until its end date; without one nobody can say when, so it stands on no day. */
    private static boolean wasOnceInForce(Element element) {
        return element.has(Core.VALID_TO)
                && element.find(Core.STATUS)
                        .filter(Statuses.ENDED_AFTER_USE::contains)
                        .isPresent();
    }
}
