package org.concordat.mcp.vocabulary;

import static org.concordat.mcp.vocabulary.McpWords.WORDS;

import java.util.List;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Partnerships;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.model.Addition;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.Kind;

/** What this care model adds to the types of the core. */
public final class McpAdditions {

    /** The choice of {@link Partnerships#MODEL_TYPES} that makes a partnership an MCP. */
    public static final String MCP = "MCP";

    public static final String VIRTUAL = "virtual";
    public static final String PARTIAL = "partial";
    public static final String FULL = "full";

    /** How far the partnership is integrated, over time. */
    public static final Attribute<List<DatedChoice>> INTEGRATION_LEVEL = Attribute.of(
                    WORDS, "mcp.integrationLevel", Kind.DATED_CHOICES)
            .withChoices(WORDS.choices("mcp.integrationLevel", VIRTUAL, PARTIAL, FULL));

    /** One payment for all care of the whole population. */
    public static final Attribute<Boolean> WHOLE_POPULATION_BUDGET =
            Attribute.yesNo(WORDS, "mcp.wholePopulationBudget");

    public static final Attribute<Boolean> IMPROVEMENT_PAYMENT = Attribute.yesNo(WORDS, "mcp.improvementPayment");
    public static final Attribute<Boolean> GAIN_LOSS_SHARE = Attribute.yesNo(WORDS, "mcp.gainLossShare");

    public static final String ACTIVE = "active";
    public static final String SUSPENDED = "suspended";
    public static final String ENDED = "ended";

    /** What has become of a practice's GMS or PMS contract, over time. */
    public static final Attribute<List<DatedChoice>> GMS_STATUS = Attribute.of(
                    WORDS, "mcp.gmsStatus", Kind.DATED_CHOICES)
            .withChoices(WORDS.choices("mcp.gmsStatus", ACTIVE, SUSPENDED, ENDED, "returned"));

    public static final List<Addition> ALL = List.of(
            new Addition.Choices(Partnerships.MODEL_TYPES, WORDS.choices("core.modelTypes", MCP)),
            new Addition.Attributes(Partnerships.PARTNERSHIP, List.of(INTEGRATION_LEVEL)),
            new Addition.Attributes(
                    Contracts.CONTRACT, List.of(WHOLE_POPULATION_BUDGET, IMPROVEMENT_PAYMENT, GAIN_LOSS_SHARE)),
            new Addition.Attributes(GeneralPractice.GP_PRACTICE, List.of(GMS_STATUS)),
            new Addition.Attributes(GeneralPractice.GP_GROUP, List.of(GMS_STATUS)));

    private McpAdditions() {}
}
