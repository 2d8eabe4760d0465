package org.concordat.mcp.integration;

import static org.concordat.mcp.vocabulary.McpWords.WORDS;

import java.util.List;
import org.concordat.api.integration.IntegrationRules;
import org.concordat.api.report.ReportSection;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;
import org.concordat.mcp.vocabulary.Mcp;

/** The rules and the report section on the level of integration. */
public final class Integration {

    public static final List<Rule> RULES = List.of(
            IntegrationRules.allianceOnTop(error("MCP-03"), Mcp.MODEL),
            IntegrationRules.virtualHoldsNoContract(error("MCP-04"), Mcp.MODEL),
            IntegrationRules.primaryMedicalLeftOut(error("MCP-05"), Mcp.MODEL),
            IntegrationRules.integrationAgreements(error("MCP-06"), Mcp.MODEL),
            IntegrationRules.oneContractOneBudget(error("MCP-07"), Mcp.MODEL),
            IntegrationRules.gmsSuspended(error("MCP-08"), Mcp.MODEL),
            IntegrationRules.oneLegalEntity(error("MCP-09"), Mcp.MODEL),
            new ContractTerm(),
            new NoStageSkipped());

    public static final List<ReportSection> SECTIONS = List.of(new IntegrationLadder());

    private Integration() {}

    private static RuleDescription error(String id) {
        return RuleDescription.of(WORDS, id, Severity.ERROR);
    }
}
