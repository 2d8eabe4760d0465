package org.concordat.mcp.template;

import static org.concordat.mcp.template.McpParts.PARTS;
import static org.concordat.mcp.vocabulary.McpWords.WORDS;

import java.util.List;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Partnerships;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.core.Services;
import org.concordat.api.model.Template;
import org.concordat.api.network.Node;
import org.concordat.api.template.Sketch;
import org.concordat.mcp.vocabulary.McpAdditions;
import org.concordat.mcp.vocabulary.McpTypes;

/** One holder of one contract without core primary medical services; the practices keep GMS and sign integration agreements. */
final class PartialMcp {

    private static final long TERM = 10;

    private PartialMcp() {}

    static Template template() {
        var sketch = new Sketch();
        var contract = PARTS.contract("mcpContract", "mcp_partial")
                .with(Contracts.TERM, TERM)
                .with(Contracts.WHOLE_POPULATION_BUDGET, true)
                .with(McpAdditions.IMPROVEMENT_PAYMENT, true)
                .with(McpAdditions.GAIN_LOSS_SHARE, true);
        var mcp = sketch.around(
                0,
                4,
                2,
                McpParts.mcp("partialMcp", Partnerships.PARTIAL, false).with(Partnerships.AGREEMENT, contract.id()));
        var commissioner = sketch.at(5, 0, PARTS.commissioner("commissioner"));
        sketch.at(7.1, 2, contract);
        var trust = sketch.at(4, 2, PARTS.trust("communityTrust", "community"));
        sketch.link(ContractLinks.COMMISSIONS, commissioner, contract);
        sketch.link(ContractLinks.HOLDS_CONTRACT, trust, contract);
        sketch.link(MembershipLinks.MEMBER_OF, trust, mcp);
        services(sketch, trust, contract);
        practices(sketch, mcp, trust, commissioner);
        var population = sketch.at(3, 3.2, PARTS.population("population"));
        sketch.link(ServiceLinks.COVERS, mcp, population);
        return sketch.as("mcp.partial", WORDS);
    }

    private static void practices(Sketch sketch, Node mcp, Node holder, Node commissioner) {
        var gms = sketch.at(1.2, 1, PARTS.contract("gmsContracts", Contracts.GMS));
        var integration = sketch.at(
                3,
                1,
                PARTS.node(McpTypes.INTEGRATION_AGREEMENT, "integrationAgreements")
                        .with(Contracts.CONTRACT_FORM, "integration_agreement"));
        var primaryCare = sketch.serviceAt(
                1.5,
                3.1,
                PARTS.service("primaryMedical", Services.WHOLE_POPULATION).with(Services.PRIMARY_MEDICAL, true));
        sketch.link(ContractLinks.COMMISSIONS, commissioner, gms);
        sketch.link(ContractLinks.PARTY_TO, holder, integration);
        var practices = List.of(
                sketch.at(0.5, 2, PARTS.practice("practice1")),
                sketch.at(1.5, 2, PARTS.practice("practice2")),
                sketch.at(2.5, 2, PARTS.practice("practice3")));
        for (var practice : practices) {
            sketch.link(MembershipLinks.MEMBER_OF, practice, mcp);
            sketch.link(ContractLinks.HOLDS_CONTRACT, practice, gms);
            sketch.link(ContractLinks.PARTY_TO, practice, integration);
            sketch.link(ServiceLinks.PROVIDES, practice, primaryCare);
        }
    }

    private static void services(Sketch sketch, Node holder, Node contract) {
        var services = List.of(
                sketch.serviceAt(5.6, 1.25, PARTS.service("prevention", Services.WHOLE_POPULATION)),
                sketch.serviceAt(5.6, 1.75, PARTS.service("urgentCare", Services.URGENT)),
                sketch.serviceAt(5.6, 2.25, PARTS.service("longTerm", Services.ONGOING)),
                sketch.serviceAt(5.6, 2.75, McpParts.extensiveCare()));
        for (var service : services) {
            sketch.link(ServiceLinks.PROVIDES, holder, service);
            sketch.link(ServiceLinks.IN_SCOPE_OF, service, contract);
        }
    }
}
