package org.concordat.api.core;

import java.util.Set;
import org.concordat.api.network.Element;

/**
 * The values of {@link Core#STATUS} and what they mean. Nothing said, or a value not known here, counts as in force.
 *
 * @since 0.1.0
 */
public final class Statuses {

    public static final String ACTUAL = "actual";
    public static final String SHADOW = "shadow";
    public static final String ROLLING_OUT = "rolling_out";
    public static final String IN_PROGRESS = "in_progress";
    public static final String PLANNED = "planned";
    public static final String PROPOSED = "proposed";
    public static final String ANNOUNCED = "announced";
    public static final String CONDITIONAL = "conditional";
    public static final String INTEREST = "interest";
    public static final String UNDER_CONSIDERATION = "under_consideration";
    public static final String CONSIDERED = "considered";
    public static final String OPEN = "open";
    public static final String NOT_RULED_OUT = "not_ruled_out";
    public static final String POTENTIAL = "potential";
    public static final String PREFERENCE = "preference";
    public static final String REPORTED = "reported";
    public static final String REPORTED_PROBABLE = "reported_probable";
    public static final String STATED = "stated";
    public static final String DECIDED = "decided";
    public static final String CHOSEN = "chosen";
    public static final String REJECTED = "rejected";
    public static final String EXCLUDED = "excluded";
    public static final String ABANDONED = "abandoned";
    public static final String FAILED = "failed";
    public static final String COLLAPSED = "collapsed";
    public static final String WITHDRAWN = "withdrawn";
    public static final String ENDED = "ended";
    public static final String INFERRED = "inferred";
    public static final String HYPOTHETICAL = "hypothetical";

    /** Meant, weighed up or wished for, but not yet so. */
    public static final Set<String> INTENDED = Set.of(
            PLANNED,
            PROPOSED,
            ANNOUNCED,
            CONDITIONAL,
            INTEREST,
            UNDER_CONSIDERATION,
            CONSIDERED,
            OPEN,
            NOT_RULED_OUT,
            POTENTIAL,
            PREFERENCE,
            REPORTED_PROBABLE,
            CHOSEN,
            HYPOTHETICAL);

    /** Was so once and is no longer; its end date says until when. */
    public static final Set<String> ENDED_AFTER_USE = Set.of(ENDED, WITHDRAWN, FAILED, COLLAPSED);

    /** Never came to be. */
    public static final Set<String> NEVER_BEGUN = Set.of(REJECTED, EXCLUDED, ABANDONED);

    private Statuses() {}

    public static boolean isIntended(Element element) {
        return INTENDED.contains(of(element));
    }

    /** Whether it has ended, or was given up before it began. */
    public static boolean isOver(Element element) {
        return ENDED_AFTER_USE.contains(of(element)) || NEVER_BEGUN.contains(of(element));
    }

    public static boolean isInForce(Element element) {
        return !isIntended(element) && !isOver(element);
    }

    private static String of(Element element) {
        return element.get(Core.STATUS, ACTUAL);
    }
}
