package org.concordat.api.core;

import static org.concordat.api.core.Wording.WORDS;

import java.util.List;
import org.concordat.api.style.NodeShape;
import org.concordat.api.style.NodeStyle;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.NodeType;

/**
 * Boards, committees and meetings. Who sits on them and whom they answer to is on {@link GovernanceLinks}.
 *
 * @since 0.1.0
 */
public final class Governance {

    public static final Attribute<String> BODY_KIND = Attribute.choice(
            WORDS,
            "core.bodyKind",
            "board",
            "partnership_board",
            "committee",
            "joint_committee",
            "leadership_team",
            "management_team",
            "review_meeting");
    public static final Attribute<Boolean> DELEGATED_POWERS = Attribute.yesNo(WORDS, "core.delegatedPowers");
    public static final Attribute<String> DECISION_RULE =
            Attribute.choice(WORDS, "core.decisionRule", "unanimous", "consensus", "majority", "weighted");
    public static final Attribute<Long> QUORUM =
            Attribute.whole(WORDS, "core.quorum").withBounds(1, null);

    public static final NodeType GOVERNANCE_BODY = NodeType.of(
            WORDS,
            "core.GovernanceBody",
            NodeStyle.of(NodeShape.ROUNDED_SQUARE, Palette.PURPLE, Palette.WHITE)
                    .withIcon("core/governance-body")
                    .withSize(104, 96),
            BODY_KIND,
            DELEGATED_POWERS,
            DECISION_RULE,
            QUORUM,
            Organisations.REMIT);

    /** The node types, in the order of the palette. */
    public static final List<NodeType> NODE_TYPES = List.of(GOVERNANCE_BODY);

    private Governance() {}
}
