package org.concordat.api.core;

import static org.concordat.api.core.Wording.WORDS;

import java.math.BigDecimal;
import java.util.List;
import org.concordat.api.fact.NodeId;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.Kind;
import org.concordat.api.vocabulary.LinkFamily;
import org.concordat.api.vocabulary.LinkType;

/**
 * Who commissions what, who is party to which contract, and how contracts follow and overlay each other.
 *
 * @since 0.1.0
 */
public final class ContractLinks {

    /** Whether the commissioner acts with powers delegated by another. */
    public static final Attribute<Boolean> DELEGATED = Attribute.yesNo(WORDS, "core.delegated");

    /** What must be so before it holds. */
    public static final Attribute<String> CONDITION = Attribute.text(WORDS, "core.condition");

    public static final LinkType COMMISSIONS = LinkType.of(
                    WORDS,
                    "core.commissions",
                    LinkFamily.ACCOUNTABILITY,
                    LinkLooks.ACCOUNTABILITY,
                    DELEGATED,
                    CONDITION)
            .joining(
                    Ends.BUYERS,
                    List.of(
                            Contracts.CONTRACT,
                            Ends.PARTNERSHIP,
                            Services.SERVICE,
                            Services.PATHWAY,
                            Organisations.PROVIDER,
                            GeneralPractice.GP_PRACTICE,
                            GeneralPractice.GP_GROUP,
                            Organisations.INDEPENDENT_PROVIDER));

    public static final String COMMISSIONER = "commissioner";
    public static final String HOLDER = "holder";
    public static final String LEAD = "lead";
    public static final String SUB = "sub";
    public static final String HOST = "host";

    public static final Attribute<String> PARTY_ROLE =
            Attribute.choice(WORDS, "core.partyRole", COMMISSIONER, HOLDER, LEAD, SUB, "member", "guarantor", HOST);
    public static final Attribute<BigDecimal> SHARE_OF_RISK = share("core.shareOfRisk");
    public static final Attribute<BigDecimal> SHARE_OF_REWARD = share("core.shareOfReward");

    public static final LinkType PARTY_TO = LinkType.of(
                    WORDS,
                    "core.partyTo",
                    LinkFamily.CONTRACT,
                    LinkLooks.CONTRACT,
                    PARTY_ROLE,
                    SHARE_OF_RISK,
                    SHARE_OF_REWARD,
                    Contracts.SIGNED,
                    MembershipLinks.VOTING_WEIGHT,
                    CONDITION)
            .joining(Ends.PARTIES, List.of(Contracts.CONTRACT));

    public static final LinkType HOLDS_CONTRACT = LinkType.of(
                    WORDS, "core.holdsContract", LinkFamily.CONTRACT, LinkLooks.SUBCONTRACT, CONDITION)
            .joining(Ends.PARTIES, List.of(Contracts.CONTRACT));

    /** The contract under which it is sub-contracted. */
    public static final Attribute<NodeId> UNDER_CONTRACT =
            Attribute.reference(WORDS, "core.underContract", Contracts.CONTRACT).asRequired();

    public static final Attribute<BigDecimal> SUBCONTRACT_VALUE =
            Attribute.of(WORDS, "core.subcontractValue", Kind.MONEY).withBounds(0, null);
    public static final Attribute<List<NodeId>> SUBCONTRACTED_SERVICES =
            Attribute.of(WORDS, "core.subcontractedServices", Kind.REFERENCES).withTargets(Services.SERVICE);

    public static final LinkType SUBCONTRACTS = LinkType.of(
                    WORDS,
                    "core.subcontracts",
                    LinkFamily.CONTRACT,
                    LinkLooks.SUBCONTRACT,
                    UNDER_CONTRACT,
                    SUBCONTRACT_VALUE,
                    SUBCONTRACTED_SERVICES)
            .joining(Ends.PARTIES, Ends.join(Ends.CARERS, Organisations.SUPPORT_PARTNER));

    public static final LinkType OVERLAYS = betweenContracts("core.overlays");
    public static final LinkType REPLACES = betweenContracts("core.replaces");
    public static final LinkType FOLLOWS = betweenContracts("core.follows");
    public static final LinkType USES_TEMPLATE = betweenContracts("core.usesTemplate");

    /** The agreement under which a practice works with the holder of a wider contract. */
    public static final Attribute<NodeId> UNDER_AGREEMENT =
            Attribute.reference(WORDS, "core.underAgreement", Contracts.CONTRACT);

    /** A practice or a group works as one with a partnership, with the holder of its contract, or with a site. */
    public static final LinkType INTEGRATES_WITH = LinkType.of(
                    WORDS, "core.integratesWith", LinkFamily.RELATIONSHIP, LinkLooks.RELATIONSHIP, UNDER_AGREEMENT)
            .joining(
                    GeneralPractice.NODE_TYPES,
                    List.of(
                            Ends.PARTNERSHIP,
                            Places.SITE,
                            GeneralPractice.GP_GROUP,
                            Organisations.PROVIDER,
                            Organisations.INDEPENDENT_PROVIDER));

    /** Whether the practice may take its GMS or PMS contract up again. */
    public static final Attribute<Boolean> RIGHT_OF_RETURN = Attribute.yesNo(WORDS, "core.rightOfReturn");

    public static final LinkType SUSPENDS = LinkType.of(
                    WORDS, "core.suspends", LinkFamily.CONTRACT, LinkLooks.CONTRACT_ORDER, RIGHT_OF_RETURN)
            .joining(GeneralPractice.NODE_TYPES, List.of(Contracts.CONTRACT));

    public static final LinkType EXCLUDES = LinkType.of(
                    WORDS, "core.excludes", LinkFamily.CONTRACT, LinkLooks.CONTRACT_ORDER)
            .joining(
                    List.of(Contracts.CONTRACT, Money.BUDGET, Ends.PARTNERSHIP),
                    List.of(Services.SERVICE, Money.BUDGET));

    public static final List<LinkType> LINK_TYPES = List.of(
            COMMISSIONS,
            PARTY_TO,
            HOLDS_CONTRACT,
            SUBCONTRACTS,
            OVERLAYS,
            REPLACES,
            FOLLOWS,
            USES_TEMPLATE,
            INTEGRATES_WITH,
            SUSPENDS,
            EXCLUDES);

    private ContractLinks() {}

    private static Attribute<BigDecimal> share(String id) {
        return Attribute.of(WORDS, id, Kind.DECIMAL).withBounds(0, 100);
    }

    private static LinkType betweenContracts(String id) {
        return LinkType.of(WORDS, id, LinkFamily.CONTRACT, LinkLooks.CONTRACT_ORDER)
                .joining(Contracts.CONTRACT, Contracts.CONTRACT);
    }
}
