package org.concordat.api.core;

import static org.concordat.api.core.Wording.WORDS;

import java.util.List;
import org.concordat.api.style.LinkStyle;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.LinkFamily;
import org.concordat.api.vocabulary.LinkType;

/**
 * Who sits on which body, who answers to whom, and who watches what.
 *
 * @since 0.1.0
 */
public final class GovernanceLinks {

    private static final LinkStyle LOOK = LinkLooks.GOVERNANCE;

    /** The seat, such as chair or member. */
    public static final Attribute<String> SEAT = Attribute.text(WORDS, "core.seat");

    public static final Attribute<Boolean> VOTING = Attribute.yesNo(WORDS, "core.voting");

    public static final LinkType SITS_ON = LinkType.of(WORDS, "core.sitsOn", LinkFamily.GOVERNANCE, LOOK, SEAT, VOTING)
            .joining(List.of(Ends.ORGANISATION, People.PERSON), List.of(Governance.GOVERNANCE_BODY));

    public static final LinkType REPORTS_TO = LinkType.of(
                    WORDS, "core.reportsTo", LinkFamily.GOVERNANCE, LOOK, Organisations.REMIT)
            .joining(
                    List.of(Governance.GOVERNANCE_BODY, Ends.PARTNERSHIP, Plans.WORKSTREAM, People.TEAM),
                    List.of(Governance.GOVERNANCE_BODY))
            .joining(Governance.GOVERNANCE_BODY, Ends.ORGANISATION);

    public static final LinkType DELEGATES_TO = LinkType.of(
                    WORDS, "core.delegatesTo", LinkFamily.GOVERNANCE, LOOK, Organisations.REMIT)
            .joining(List.of(Governance.GOVERNANCE_BODY, Ends.ORGANISATION), List.of(Governance.GOVERNANCE_BODY))
            .joining(Ends.BUYERS, List.of(Organisations.COMMISSIONER, Organisations.PLACE_BODY, Ends.PARTNERSHIP));

    /** How often they meet or look. */
    public static final Attribute<String> FREQUENCY = Attribute.text(WORDS, "core.frequency");

    /** Names the board of an organisation or a partnership; conflicts of interest are found through it. */
    public static final LinkType GOVERNED_BY = LinkType.of(
                    WORDS, "core.governedBy", LinkFamily.GOVERNANCE, LOOK, FREQUENCY)
            .joining(Ends.PARTIES, List.of(Governance.GOVERNANCE_BODY))
            .joining(Ends.PARTNERSHIP, Ends.PARTNERSHIP);

    public static final LinkType MONITORS = LinkType.of(WORDS, "core.monitors", LinkFamily.GOVERNANCE, LOOK, FREQUENCY)
            .joining(
                    List.of(Governance.GOVERNANCE_BODY, Organisations.COMMISSIONER),
                    List.of(Contracts.CONTRACT, Services.SERVICE, Plans.OUTCOME, Plans.WORKSTREAM));

    public static final LinkType REGULATES = LinkType.of(WORDS, "core.regulates", LinkFamily.GOVERNANCE, LOOK)
            .joining(Organisations.REGULATOR, Ends.ORGANISATION);

    public static final LinkType LEADS = LinkType.of(WORDS, "core.leads", LinkFamily.GOVERNANCE, LOOK)
            .joining(List.of(Ends.ORGANISATION), List.of(Ends.PARTNERSHIP, Plans.WORKSTREAM))
            .joining(
                    List.of(People.PERSON),
                    List.of(
                            Ends.ORGANISATION,
                            Ends.PARTNERSHIP,
                            Governance.GOVERNANCE_BODY,
                            Plans.WORKSTREAM,
                            People.TEAM));

    public static final Attribute<Boolean> DECLARED = Attribute.yesNo(WORDS, "core.declared");
    public static final Attribute<Boolean> MANAGED = Attribute.yesNo(WORDS, "core.managed");

    public static final LinkType CONFLICT_OF_INTEREST = LinkType.of(
                    WORDS, "core.conflictOfInterest", LinkFamily.GOVERNANCE, LOOK, DECLARED, MANAGED)
            .joining(List.of(People.PERSON, Ends.ORGANISATION), List.of(Governance.GOVERNANCE_BODY));

    public static final List<LinkType> LINK_TYPES =
            List.of(SITS_ON, GOVERNED_BY, REPORTS_TO, DELEGATES_TO, MONITORS, REGULATES, LEADS, CONFLICT_OF_INTEREST);

    private GovernanceLinks() {}
}
