package org.concordat.mcp.vocabulary;

import static org.concordat.mcp.vocabulary.McpWords.WORDS;

import java.util.List;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Partnerships;
import org.concordat.api.model.Addition;
import org.concordat.api.vocabulary.Attribute;

/** What this care model adds to the types of the core. */
public final class McpAdditions {

    /** The choice of {@link Partnerships#MODEL_TYPES} that makes a partnership an MCP. */
    public static final String MCP = "MCP";

    public static final Attribute<Boolean> IMPROVEMENT_PAYMENT = Attribute.yesNo(WORDS, "mcp.improvementPayment");
    public static final Attribute<Boolean> GAIN_LOSS_SHARE = Attribute.yesNo(WORDS, "mcp.gainLossShare");

    public static final List<Addition> ALL = List.of(
            new Addition.Choices(Partnerships.MODEL_TYPES, WORDS.choices("core.modelTypes", MCP)),
            new Addition.Attributes(Contracts.CONTRACT, List.of(IMPROVEMENT_PAYMENT, GAIN_LOSS_SHARE)));

    private McpAdditions() {}
}
