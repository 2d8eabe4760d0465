package org.concordat.api.core;

import static org.concordat.api.core.Wording.WORDS;

import java.util.List;
import java.util.stream.Stream;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.LinkFamily;
import org.concordat.api.vocabulary.LinkType;

/**
 * How organisations stand to each other: partners, supporters, endorsements, and what partners say of each other in a survey.
 *
 * @since 0.1.0
 */
public final class RelationshipLinks {

    /** What it is about. */
    public static final Attribute<String> SUBJECT = Attribute.text(WORDS, "core.subject");

    public static final LinkType PARTNER_WITH = LinkType.of(
                    WORDS, "core.partnerWith", LinkFamily.RELATIONSHIP, LinkLooks.RELATIONSHIP, SUBJECT)
            .joining(Ends.PARTIES, Ends.PARTIES);

    public static final LinkType SUPPORTS = LinkType.of(
                    WORDS, "core.supports", LinkFamily.RELATIONSHIP, LinkLooks.SUPPORT, SUBJECT)
            .joining(List.of(Ends.ORGANISATION), Ends.PARTIES);

    public static final LinkType ENDORSES = LinkType.of(
                    WORDS, "core.endorses", LinkFamily.RELATIONSHIP, LinkLooks.SUPPORT, SUBJECT)
            .joining(List.of(Ends.ORGANISATION, People.PERSON), Ends.join(Ends.PARTIES, Plans.OPTION));

    /** Scores of the PARTNER survey (Varda 2008), from 1, not at all, to 4, a great deal. */
    public static final List<Attribute<Long>> TRUST_AND_VALUE = Stream.of(
                    "core.reliability",
                    "core.missionSupport",
                    "core.openness",
                    "core.influence",
                    "core.involvement",
                    "core.resources")
            .map(id -> Attribute.whole(WORDS, id).withBounds(1, 4))
            .toList();

    public static final Attribute<String> CONTACT_FREQUENCY = Attribute.choice(
            WORDS, "core.contactFrequency", "daily", "weekly", "monthly", "quarterly", "yearly", "never");

    public static final LinkType TRUST_VALUE = LinkType.of(
                    WORDS,
                    "core.trustValue",
                    LinkFamily.RELATIONSHIP,
                    LinkLooks.SUPPORT,
                    Stream.concat(TRUST_AND_VALUE.stream(), Stream.of(CONTACT_FREQUENCY))
                            .toArray(Attribute<?>[]::new))
            .joining(Ends.ORGANISATION, Ends.ORGANISATION);

    public static final List<LinkType> LINK_TYPES = List.of(PARTNER_WITH, SUPPORTS, ENDORSES, TRUST_VALUE);

    private RelationshipLinks() {}
}
