package org.concordat.api.core;

import static org.concordat.api.core.Wording.WORDS;

import java.util.List;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.fact.NodeId;
import org.concordat.api.style.NodeShape;
import org.concordat.api.style.NodeStyle;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.Kind;
import org.concordat.api.vocabulary.NodeType;

/**
 * Budgets. The money that moves is on {@link MoneyLinks}.
 *
 * @since 0.1.0
 */
public final class Money {

    public static final String WHOLE_POPULATION = "whole_population";

    public static final Attribute<String> BUDGET_KIND = Attribute.choice(
            WORDS, "core.budgetKind", WHOLE_POPULATION, "pooled", "programme", "incentive", "capitation_line");

    public static final Attribute<String> BUDGET_BASIS = Attribute.choice(
            WORDS,
            "core.budgetBasis",
            "capitated",
            "risk_adjusted_capitated",
            "pooled",
            "pooled_health_social_care",
            "incentive",
            "excluded");

    public static final Attribute<NodeId> BUDGET_POPULATION =
            Attribute.reference(WORDS, "core.budgetPopulation", Services.POPULATION);
    public static final Attribute<Boolean> RISK_ADJUSTED = Attribute.yesNo(WORDS, "core.riskAdjusted");
    public static final Attribute<List<NodeId>> EXCLUDED_SERVICES =
            Attribute.of(WORDS, "core.excludedServices", Kind.REFERENCES).withTargets(Services.SERVICE);

    /** How far the budget has come, over time: in development, then in shadow form, then live. */
    public static final Attribute<List<DatedChoice>> BUDGET_STAGE =
            Wording.datedChoice("core.budgetStage", "none", "development", "shadow", "live", "fully_integrated");

    public static final NodeType BUDGET = NodeType.of(
            WORDS,
            "core.Budget",
            NodeStyle.of(NodeShape.DRUM, Palette.WARM_YELLOW, Palette.BLACK)
                    .withIcon("core/budget")
                    .withSize(150, 66),
            BUDGET_KIND,
            BUDGET_BASIS,
            Contracts.ANNUAL_VALUE,
            BUDGET_POPULATION,
            RISK_ADJUSTED,
            EXCLUDED_SERVICES,
            BUDGET_STAGE);

    /** The node types, in the order of the palette. */
    public static final List<NodeType> NODE_TYPES = List.of(BUDGET);

    private Money() {}
}
