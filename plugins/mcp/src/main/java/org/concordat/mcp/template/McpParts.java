package org.concordat.mcp.template;

import static org.concordat.mcp.vocabulary.McpWords.WORDS;

import java.util.List;
import org.concordat.api.core.Partnerships;
import org.concordat.api.core.Services;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.network.Node;
import org.concordat.api.template.Parts;
import org.concordat.mcp.vocabulary.McpAdditions;
import org.concordat.mcp.vocabulary.McpTypes;

/** What the templates of this care model are made of. */
final class McpParts {

    static final Parts PARTS = new Parts(WORDS, "mcp.template.");

    private McpParts() {}

    static Node mcp(String key, String level, boolean legalEntity) {
        return PARTS.partnership(McpTypes.MULTISPECIALTY_COMMUNITY_PROVIDER, key, McpAdditions.MCP, legalEntity)
                .with(Partnerships.INTEGRATION_LEVEL, List.of(DatedChoice.always(level)));
    }

    static Node extensiveCare() {
        return PARTS.node(McpTypes.EXTENSIVE_CARE_SERVICE, "extensiveCare")
                .with(Services.POPULATION_LEVEL, Services.HIGHEST_NEEDS);
    }
}
