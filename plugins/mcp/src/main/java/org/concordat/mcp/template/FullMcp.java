package org.concordat.mcp.template;

import static org.concordat.mcp.template.McpParts.PARTS;
import static org.concordat.mcp.vocabulary.McpWords.WORDS;

import java.util.List;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Money;
import org.concordat.api.core.MoneyLinks;
import org.concordat.api.core.Partnerships;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.core.Services;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.model.Template;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.template.Sketch;
import org.concordat.mcp.vocabulary.McpAdditions;
import org.concordat.mcp.vocabulary.McpTypes;

/** One legal entity with one contract and one budget for everything outside hospital; practices suspend GMS and work around hubs. */
final class FullMcp {

    private static final long TERM = 10;

    private FullMcp() {}

    static Template template() {
        var sketch = new Sketch();
        var contract = PARTS.contract("mcpContract", "mcp_full")
                .with(Contracts.TERM, TERM)
                .with(Contracts.WHOLE_POPULATION_BUDGET, true)
                .with(McpAdditions.IMPROVEMENT_PAYMENT, true)
                .with(McpAdditions.GAIN_LOSS_SHARE, true);
        var mcp = sketch.around(
                0, 3, 2, McpParts.mcp("fullMcp", Partnerships.FULL, true).with(Partnerships.AGREEMENT, contract.id()));
        var commissioner = sketch.at(4, 0, PARTS.commissioner("commissioner"));
        sketch.at(6.5, 2, contract);
        var budget = sketch.at(
                6.5,
                0,
                PARTS.node(Money.BUDGET, "wholePopulationBudget").with(Money.BUDGET_KIND, Money.WHOLE_POPULATION));
        var population = sketch.at(1.5, 4, PARTS.population("population"));
        sketch.link(ContractLinks.COMMISSIONS, commissioner, contract);
        sketch.link(MoneyLinks.FUNDS, commissioner, budget);
        sketch.link(MoneyLinks.FUNDS, budget, contract);
        sketch.link(ContractLinks.HOLDS_CONTRACT, mcp, contract);
        sketch.link(ServiceLinks.COVERS, mcp, population);
        services(sketch, mcp, contract);
        practices(sketch, mcp);
        return sketch.as("mcp.full", WORDS);
    }

    private static void practices(Sketch sketch, Node mcp) {
        var gms = sketch.at(1.5, 1, PARTS.contract("suspendedGms", Contracts.GMS));
        var hubs = List.of(
                sketch.at(0.5, 3, PARTS.node(McpTypes.CARE_HUB, "hub1")),
                sketch.at(2.5, 3, PARTS.node(McpTypes.CARE_HUB, "hub2")));
        for (int i = 0; i < 4; i++) {
            var practice = sketch.at(
                    i,
                    2,
                    PARTS.practice("practice" + (i + 1))
                            .with(GeneralPractice.GMS_STATUS, List.of(DatedChoice.always(GeneralPractice.SUSPENDED))));
            sketch.link(MembershipLinks.MEMBER_OF, practice, mcp);
            sketch.link(
                    Link.of(ContractLinks.SUSPENDS, practice.id(), gms.id()).with(ContractLinks.RIGHT_OF_RETURN, true));
            sketch.link(ContractLinks.INTEGRATES_WITH, practice, hubs.get(i / 2));
        }
    }

    private static void services(Sketch sketch, Node mcp, Node contract) {
        var services = List.of(
                sketch.serviceAt(
                        4.9,
                        1.25,
                        PARTS.service("primaryMedical", Services.WHOLE_POPULATION)
                                .with(Services.PRIMARY_MEDICAL, true)),
                sketch.serviceAt(4.9, 1.75, PARTS.service("urgentCare", Services.URGENT)),
                sketch.serviceAt(4.9, 2.25, PARTS.service("longTerm", Services.ONGOING)),
                sketch.serviceAt(4.9, 2.75, McpParts.extensiveCare()));
        for (var service : services) {
            sketch.link(ServiceLinks.PROVIDES, mcp, service);
            sketch.link(ServiceLinks.IN_SCOPE_OF, service, contract);
        }
    }
}
