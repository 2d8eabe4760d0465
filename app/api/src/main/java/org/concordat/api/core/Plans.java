package org.concordat.api.core;

import static org.concordat.api.core.Wording.WORDS;

import java.math.BigDecimal;
import java.util.List;
import org.concordat.api.fact.NodeId;
import org.concordat.api.fact.Observation;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.style.NodeShape;
import org.concordat.api.style.NodeStyle;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.Kind;
import org.concordat.api.vocabulary.NodeType;

/**
 * What is meant to happen: options, workstreams, milestones, outcomes, risks and the policies behind them.
 *
 * @since 0.1.0
 */
public final class Plans {

    public static final Attribute<String> OPTION_FORM = Attribute.choice(
            WORDS,
            "core.optionForm",
            "alliance",
            "lead_provider",
            "corporate_joint_venture",
            "procurement",
            "joint_bid",
            "ACO",
            "PACS",
            "area_contracts",
            "group_form",
            "preference",
            "hypothetical");

    /** Why it was chosen or rejected. */
    public static final Attribute<String> REASON = Attribute.text(WORDS, "core.reason");

    public static final NodeType OPTION = NodeType.of(
            WORDS,
            "core.Option",
            NodeStyle.of(NodeShape.NOTE, Palette.PALE_PINK, Palette.BLACK)
                    .withLine(Palette.PINK)
                    .withIcon("core/option")
                    .withSize(160, 72),
            OPTION_FORM,
            REASON);

    /** What a workstream or a milestone is about, such as a partnership, a group or a contract. */
    public static final Attribute<List<NodeId>> CONCERNS = Attribute.of(WORDS, "core.concerns", Kind.REFERENCES);

    public static final NodeType WORKSTREAM = NodeType.of(
            WORDS,
            "core.Workstream",
            NodeStyle.of(NodeShape.CHEVRON, Palette.DARK_GREY, Palette.WHITE)
                    .withIcon("core/workstream")
                    .withSize(190, 56),
            CONCERNS);

    public static final Attribute<PartialDate> MILESTONE_DATE =
            Attribute.date(WORDS, "core.milestoneDate").asRequired();
    public static final Attribute<String> MILESTONE_KIND =
            Attribute.choice(WORDS, "core.milestoneKind", "stage", "checkpoint", "decision", "event");
    public static final Attribute<NodeId> MILESTONE_WORKSTREAM =
            Attribute.reference(WORDS, "core.milestoneWorkstream", WORKSTREAM);

    public static final String EARLY_ENGAGEMENT = "early_engagement";
    public static final String CHECKPOINT_1 = "checkpoint_1";
    public static final String CHECKPOINT_2 = "checkpoint_2";
    public static final String CHECKPOINT_3 = "checkpoint_3";

    /** Which step of integrated support and assurance (ISAP) the milestone is, if any. */
    public static final Attribute<String> ASSURANCE_STEP =
            Attribute.choice(WORDS, "core.assuranceStep", EARLY_ENGAGEMENT, CHECKPOINT_1, CHECKPOINT_2, CHECKPOINT_3);

    public static final NodeType MILESTONE = NodeType.of(
            WORDS,
            "core.Milestone",
            NodeStyle.of(NodeShape.FLAG, Palette.WHITE, Palette.DARK_BLUE)
                    .withLine(Palette.DARK_BLUE)
                    .withIcon("core/milestone")
                    .withSize(160, 58),
            MILESTONE_DATE,
            MILESTONE_KIND,
            MILESTONE_WORKSTREAM,
            CONCERNS,
            ASSURANCE_STEP);

    public static final Attribute<String> OUTCOME_MEASURE = Attribute.text(WORDS, "core.outcomeMeasure");
    public static final Attribute<String> OUTCOME_UNIT = Attribute.text(WORDS, "core.outcomeUnit");
    public static final Attribute<List<Observation>> BASELINE = Attribute.observations(WORDS, "core.baseline");
    public static final Attribute<BigDecimal> TARGET = Attribute.of(WORDS, "core.target", Kind.DECIMAL);

    public static final NodeType OUTCOME = NodeType.of(
            WORDS,
            "core.Outcome",
            NodeStyle.of(NodeShape.ROUNDED, Palette.LIGHT_GREEN, Palette.BLACK)
                    .withIcon("core/outcome")
                    .withSize(150, 52),
            OUTCOME_MEASURE,
            OUTCOME_UNIT,
            BASELINE,
            TARGET);

    public static final Attribute<String> CAUSE = Attribute.text(WORDS, "core.cause");
    public static final Attribute<String> EFFECT = Attribute.text(WORDS, "core.effect");
    public static final Attribute<Long> LIKELIHOOD =
            Attribute.whole(WORDS, "core.likelihood").withBounds(1, 5);
    public static final Attribute<Long> IMPACT =
            Attribute.whole(WORDS, "core.impact").withBounds(1, 5);
    public static final Attribute<NodeId> RISK_OWNER = Attribute.reference(
            WORDS, "core.riskOwner", Organisations.ORGANISATION, People.PERSON, Governance.GOVERNANCE_BODY);

    public static final NodeType RISK = NodeType.of(
            WORDS,
            "core.Risk",
            NodeStyle.of(NodeShape.DIAMOND, Palette.RED, Palette.WHITE)
                    .withIcon("core/risk")
                    .withSize(170, 96),
            CAUSE,
            EFFECT,
            LIKELIHOOD,
            IMPACT,
            RISK_OWNER);

    public static final NodeType POLICY = NodeType.of(
            WORDS,
            "core.Policy",
            NodeStyle.of(NodeShape.DOCUMENT, Palette.PALE_GREY, Palette.BLACK)
                    .withLine(Palette.DARK_GREY)
                    .withIcon("core/policy")
                    .withSize(150, 64),
            Contracts.PUBLISHED);

    /** The node types, in the order of the palette. */
    public static final List<NodeType> NODE_TYPES = List.of(OPTION, WORKSTREAM, MILESTONE, OUTCOME, RISK, POLICY);

    private Plans() {}
}
