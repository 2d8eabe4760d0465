package org.concordat.mcp.vocabulary;

import java.util.List;
import java.util.Set;
import org.concordat.api.integration.IntegratedModel;
import org.concordat.api.integration.IntegratedPartnership;
import org.concordat.api.rule.Check;

/** What makes a partnership or a group a multispecialty community provider. */
public final class Mcp {

    public static final IntegratedModel MODEL = new IntegratedModel(
            McpAdditions.MCP,
            McpTypes.MULTISPECIALTY_COMMUNITY_PROVIDER,
            Set.of(
                    "mcp_contract",
                    "mcp_partial",
                    "mcp_full",
                    "accountable_care_contract",
                    "ICP",
                    "integrated_contract",
                    "single_contract"),
            McpTypes.ALLIANCE_AGREEMENT,
            McpTypes.INTEGRATION_AGREEMENT);

    private Mcp() {}

    /** The partnerships and groups that are MCPs on the day of the check. */
    public static List<IntegratedPartnership> all(Check check) {
        return IntegratedPartnership.all(MODEL, check);
    }
}
