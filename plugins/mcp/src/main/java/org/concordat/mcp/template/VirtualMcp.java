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
import org.concordat.api.template.Parts;
import org.concordat.api.template.Sketch;
import org.concordat.mcp.vocabulary.McpTypes;

/** Six parties under an alliance agreement on top of their existing contracts, as in the Connected Care Partnership of 2017. */
final class VirtualMcp {

    private VirtualMcp() {}

    static Template template() {
        var sketch = new Sketch();
        var alliance = PARTS.node(McpTypes.ALLIANCE_AGREEMENT, "alliance")
                .with(Contracts.CONTRACT_FORM, Contracts.ALLIANCE_AGREEMENT);
        var mcp = sketch.around(
                0,
                4,
                2,
                McpParts.mcp("virtualMcp", Partnerships.VIRTUAL, false).with(Partnerships.AGREEMENT, alliance.id()));
        var commissioner = sketch.at(2, 0, PARTS.commissioner("commissioner"));
        sketch.at(2, 1, alliance);
        var existing = sketch.at(4, 1, PARTS.contract("existingContracts", "existing_contracts"));
        var members = members(sketch);
        var services = services(sketch);
        var population = sketch.at(1, 4, PARTS.population("population"));
        sketch.link(ContractLinks.COMMISSIONS, commissioner, existing);
        sketch.link(ContractLinks.OVERLAYS, alliance, existing);
        sketch.link(Parts.party(commissioner, alliance, ContractLinks.COMMISSIONER));
        for (int i = 0; i < members.size(); i++) {
            sketch.link(Parts.party(members.get(i), alliance, "member"));
            sketch.link(MembershipLinks.MEMBER_OF, members.get(i), mcp);
            sketch.link(ServiceLinks.PROVIDES, members.get(i), services.get(i));
        }
        sketch.link(ServiceLinks.COVERS, mcp, population);
        return sketch.as("mcp.virtual", WORDS);
    }

    private static List<Node> members(Sketch sketch) {
        return List.of(
                sketch.at(0, 2, PARTS.group("superPartnership", "super_partnership", "super_partnership")),
                sketch.at(1, 2, PARTS.group("federation", "federation", "company_limited_by_shares")),
                sketch.at(2, 2, PARTS.trust("communityTrust", "community")),
                sketch.at(3, 2, PARTS.trust("mentalHealthTrust", "mental_health")),
                sketch.at(4, 2, PARTS.trust("acuteTrust", "acute")));
    }

    private static List<Node> services(Sketch sketch) {
        return List.of(
                sketch.serviceAt(0, 3, PARTS.service("prevention", Services.WHOLE_POPULATION)),
                sketch.serviceAt(1, 3, PARTS.service("urgentCare", Services.URGENT)),
                sketch.serviceAt(2, 3, McpParts.extensiveCare()),
                sketch.serviceAt(3, 3, PARTS.service("mentalHealth", Services.ONGOING)),
                sketch.serviceAt(4, 3, PARTS.service("outpatients", Services.ONGOING)));
    }
}
