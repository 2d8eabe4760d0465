package org.concordat.api.core;

import static org.concordat.api.core.Wording.WORDS;

import java.util.List;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.LinkFamily;
import org.concordat.api.vocabulary.LinkType;

/**
 * Who wants what, which options are open, what hangs on what, and what puts it at risk.
 *
 * @since 0.1.0
 */
public final class PlanLinks {

    public static final LinkType OPTION_FOR = intention("core.optionFor")
            .joining(List.of(Plans.OPTION), List.of(Ends.PARTNERSHIP, Contracts.CONTRACT, Services.SERVICE));

    public static final LinkType PROPOSES = intention("core.proposes")
            .joining(
                    List.of(Ends.ORGANISATION, People.PERSON),
                    List.of(Ends.PARTNERSHIP, Contracts.CONTRACT, Plans.OPTION));

    public static final LinkType PREFERS =
            intention("core.prefers").joining(List.of(Ends.ORGANISATION, People.PERSON), List.of(Plans.OPTION));

    public static final LinkType CONSIDERED_BY = intention("core.consideredBy")
            .joining(
                    List.of(Money.BUDGET, Contracts.CONTRACT, Ends.PARTNERSHIP, Plans.OPTION),
                    List.of(Ends.ORGANISATION));

    public static final LinkType BIDS_FOR =
            intention("core.bidsFor").joining(Ends.PARTIES, List.of(Contracts.CONTRACT));

    public static final LinkType ISOLATES = intention("core.isolates")
            .joining(List.of(Ends.PARTNERSHIP, Contracts.CONTRACT, Plans.OPTION), List.of(Ends.ORGANISATION));

    public static final LinkType SHAPED_BY = LinkType.of(WORDS, "core.shapedBy", LinkFamily.PLAN, LinkLooks.PLAN)
            .joining(
                    List.of(Contracts.CONTRACT, Ends.PARTNERSHIP, Money.BUDGET, Plans.OPTION, Plans.WORKSTREAM),
                    List.of(Plans.POLICY));

    public static final LinkType LESSON_FROM = LinkType.of(WORDS, "core.lessonFrom", LinkFamily.PLAN, LinkLooks.PLAN)
            .joining(List.of(Contracts.CONTRACT, Ends.PARTNERSHIP, Plans.OPTION), List.of(Organisations.COMPARATOR));

    public static final Attribute<Long> LAG = Attribute.whole(WORDS, "core.lag").withBounds(0, null);

    public static final LinkType DEPENDS_ON = steps("core.dependsOn");
    public static final LinkType PRECEDES = steps("core.precedes");

    public static final LinkType THREATENS = LinkType.of(WORDS, "core.threatens", LinkFamily.PLAN, LinkLooks.THREAT)
            .joining(List.of(Plans.RISK), Ends.ANYTHING);

    public static final List<LinkType> LINK_TYPES = List.of(
            OPTION_FOR,
            PROPOSES,
            PREFERS,
            CONSIDERED_BY,
            BIDS_FOR,
            ISOLATES,
            SHAPED_BY,
            LESSON_FROM,
            DEPENDS_ON,
            PRECEDES,
            THREATENS);

    private PlanLinks() {}

    private static LinkType intention(String id) {
        return LinkType.of(WORDS, id, LinkFamily.INTENTION, LinkLooks.INTENTION);
    }

    private static LinkType steps(String id) {
        return Ends.amongAlike(
                LinkType.of(WORDS, id, LinkFamily.PLAN, LinkLooks.PLAN, LAG), Plans.MILESTONE, Plans.WORKSTREAM);
    }
}
