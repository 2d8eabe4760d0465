package org.concordat.api.core;

import static org.concordat.api.core.Wording.WORDS;

import java.math.BigDecimal;
import java.util.List;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.Kind;
import org.concordat.api.vocabulary.LinkFamily;
import org.concordat.api.vocabulary.LinkType;

/**
 * Who belongs to what, who owns whom, and who employs or lends staff.
 *
 * @since 0.1.0
 */
public final class MembershipLinks {

    public static final Attribute<String> MEMBER_ROLE = Attribute.text(WORDS, "core.memberRole");
    public static final Attribute<BigDecimal> VOTING_WEIGHT =
            Attribute.of(WORDS, "core.votingWeight", Kind.DECIMAL).withBounds(0, null);

    public static final LinkType MEMBER_OF = LinkType.of(
                    WORDS, "core.memberOf", LinkFamily.MEMBERSHIP, LinkLooks.MEMBERSHIP, MEMBER_ROLE, VOTING_WEIGHT)
            .joining(Ends.PARTIES, List.of(Ends.PARTNERSHIP, GeneralPractice.GP_GROUP, Organisations.PLACE_BODY))
            .joining(People.PERSON, GeneralPractice.GP_GROUP);

    public static final LinkType KEY_PROVIDER_IN = LinkType.of(
                    WORDS, "core.keyProviderIn", LinkFamily.MEMBERSHIP, LinkLooks.MEMBERSHIP)
            .joining(Ends.CARERS, List.of(Ends.PARTNERSHIP));

    public static final Attribute<BigDecimal> OWNERSHIP_SHARE =
            Attribute.of(WORDS, "core.ownershipShare", Kind.DECIMAL).withBounds(0, 100);
    public static final Attribute<String> SHARE_CLASS = Attribute.text(WORDS, "core.shareClass");

    public static final LinkType OWNS = LinkType.of(
                    WORDS, "core.owns", LinkFamily.OWNERSHIP, LinkLooks.OWNERSHIP, OWNERSHIP_SHARE, SHARE_CLASS)
            .joining(
                    List.of(Ends.ORGANISATION, People.PERSON),
                    List.of(Ends.ORGANISATION, Ends.PARTNERSHIP, Places.SITE));

    public static final LinkType ACQUIRES = LinkType.of(
                    WORDS, "core.acquires", LinkFamily.OWNERSHIP, LinkLooks.OWNERSHIP)
            .joining(Ends.ORGANISATION, Ends.ORGANISATION);

    public static final LinkType EMPLOYS = LinkType.of(
                    WORDS, "core.employs", LinkFamily.WORKFORCE, LinkLooks.WORKFORCE, People.WTE)
            .joining(Ends.PARTIES, List.of(People.TEAM, People.PERSON));

    /** Whether the staff move under TUPE, on their terms of employment. */
    public static final Attribute<Boolean> TUPE = Attribute.yesNo(WORDS, "core.tupe");

    public static final LinkType STAFF_TRANSFER = LinkType.of(
                    WORDS, "core.staffTransfer", LinkFamily.WORKFORCE, LinkLooks.WORKFORCE, People.WTE, TUPE)
            .joining(List.of(Ends.ORGANISATION), Ends.PARTIES);

    public static final LinkType SECONDS = LinkType.of(
                    WORDS, "core.seconds", LinkFamily.WORKFORCE, LinkLooks.WORKFORCE, People.WTE)
            .joining(List.of(Ends.ORGANISATION), Ends.join(Ends.PARTIES, People.TEAM));

    public static final LinkType STAFFS = LinkType.of(
                    WORDS, "core.staffs", LinkFamily.WORKFORCE, LinkLooks.WORKFORCE, People.WTE)
            .joining(Ends.ORGANISATION, People.TEAM);

    public static final LinkType JOINTLY_EMPLOYS = LinkType.of(
                    WORDS, "core.jointlyEmploys", LinkFamily.WORKFORCE, LinkLooks.RELATIONSHIP, People.WTE)
            .joining(Ends.ORGANISATION, Ends.ORGANISATION);

    public static final List<LinkType> LINK_TYPES = List.of(
            MEMBER_OF, KEY_PROVIDER_IN, OWNS, ACQUIRES, EMPLOYS, STAFF_TRANSFER, SECONDS, STAFFS, JOINTLY_EMPLOYS);

    private MembershipLinks() {}
}
