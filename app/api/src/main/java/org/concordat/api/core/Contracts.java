package org.concordat.api.core;

import static org.concordat.api.core.Wording.WORDS;

import java.util.List;
import org.concordat.api.fact.Observation;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.style.NodeShape;
import org.concordat.api.style.NodeStyle;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.Kind;
import org.concordat.api.vocabulary.NodeType;

/**
 * Contracts and agreements. They are nodes, because one may have many parties and lie on top of others.
 *
 * @since 0.1.0
 */
public final class Contracts {

    public static final String ALLIANCE_AGREEMENT = "alliance_agreement";
    public static final String INTEGRATION_AGREEMENT = "integration_agreement";
    public static final String TEMPLATE_ALLIANCE_AGREEMENT = "template_alliance_agreement";
    public static final String EXISTING_CONTRACTS = "existing_contracts";
    public static final String GMS = "GMS";
    public static final String PMS = "PMS";
    public static final String APMS = "APMS";

    public static final Attribute<String> CONTRACT_FORM = Attribute.choice(
                    WORDS,
                    "core.contractForm",
                    GMS,
                    PMS,
                    APMS,
                    "GMS_subcontract",
                    "enhanced_scheme",
                    "NHS_standard",
                    "shadow_nhs_contract",
                    EXISTING_CONTRACTS,
                    ALLIANCE_AGREEMENT,
                    TEMPLATE_ALLIANCE_AGREEMENT,
                    INTEGRATION_AGREEMENT,
                    "mcp_contract",
                    "mcp_partial",
                    "mcp_full",
                    "accountable_care_contract",
                    "ICP",
                    "integrated_contract",
                    "single_contract",
                    "lead_provider",
                    "lead_provider_subcontract",
                    "sub_contract",
                    "outcome_based",
                    "capitated",
                    "capitated_pathway",
                    "year_of_care_tariff",
                    "MOU",
                    "network_agreement",
                    "s75",
                    "grant")
            .asRequired();

    public static final Attribute<String> PAYMENT_BASIS = Attribute.choice(
            WORDS,
            "core.paymentBasis",
            "block",
            "activity",
            "capitated",
            "risk_adjusted_capitated",
            "pathway_capitated",
            "outcomes",
            "year_of_care",
            "incentive",
            "mixed");

    /** What is paid in a year; of contracts and of budgets. */
    public static final Attribute<List<Observation>> ANNUAL_VALUE =
            Attribute.observations(WORDS, "core.annualValue").withBounds(0, null);

    public static final Attribute<Long> TERM =
            Attribute.whole(WORDS, "core.term").withBounds(0, 99);

    /** The year for which it was made or is planned, where its start and end are not known. */
    public static final Attribute<PartialDate> CONTRACT_YEAR = Attribute.date(WORDS, "core.contractYear");

    /** When it is meant to begin, as announced; {@link Core#VALID_FROM} says when it did. */
    public static final Attribute<PartialDate> PLANNED_START = Attribute.date(WORDS, "core.plannedStart");

    public static final Attribute<PartialDate> PROCUREMENT = Attribute.date(WORDS, "core.procurement");
    public static final Attribute<PartialDate> SIGNED = Attribute.date(WORDS, "core.signed");
    public static final Attribute<PartialDate> PUBLISHED = Attribute.date(WORDS, "core.published");
    public static final Attribute<List<String>> BREAK_POINTS = Attribute.of(WORDS, "core.breakPoints", Kind.TEXTS);
    public static final Attribute<String> LEGAL_EFFECT = Attribute.text(WORDS, "core.legalEffect");

    /** Whether one payment covers all care in its scope for the whole population. */
    public static final Attribute<Boolean> WHOLE_POPULATION_BUDGET =
            Attribute.yesNo(WORDS, "core.wholePopulationBudget");

    /** Whether it falls under integrated support and assurance (ISAP). */
    public static final Attribute<Boolean> NOVEL_OR_COMPLEX = Attribute.yesNo(WORDS, "core.novelOrComplex");

    public static final NodeType CONTRACT = NodeType.of(
            WORDS,
            "core.Contract",
            NodeStyle.of(NodeShape.DOCUMENT, Palette.WHITE, Palette.BLACK)
                    .withLine(Palette.BLUE)
                    .withIcon("core/contract")
                    .withSize(170, 66),
            CONTRACT_FORM,
            PAYMENT_BASIS,
            ANNUAL_VALUE,
            TERM,
            CONTRACT_YEAR,
            PLANNED_START,
            PROCUREMENT,
            SIGNED,
            PUBLISHED,
            BREAK_POINTS,
            LEGAL_EFFECT,
            Organisations.STANDS_FOR_SEVERAL,
            WHOLE_POPULATION_BUDGET,
            NOVEL_OR_COMPLEX);

    /** The node types, in the order of the palette. */
    public static final List<NodeType> NODE_TYPES = List.of(CONTRACT);

    private Contracts() {}
}
