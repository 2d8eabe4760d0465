package org.concordat.mcp.integration;

import static org.concordat.mcp.vocabulary.McpWords.WORDS;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Core;
import org.concordat.api.core.Statuses;
import org.concordat.api.edit.AddLink;
import org.concordat.api.edit.AddNode;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.Group;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.mcp.partnership.Mcp;
import org.concordat.mcp.vocabulary.McpTypes;
import org.concordat.mcp.vocabulary.McpWords;

/** The edit that plans an integration agreement for each practice, with the holders of the MCP's contract as the other party. */
final class NewIntegrationAgreements {

    private NewIntegrationAgreements() {}

    static Edit of(List<Node> practices, Mcp mcp) {
        var contracts = mcp.contracts();
        var holders = new LinkedHashSet<Node>();
        contracts.contracts().forEach(c -> holders.addAll(contracts.holders(c)));
        var edits = new ArrayList<Edit>();
        for (var practice : practices) {
            var agreement = Node.of(McpTypes.INTEGRATION_AGREEMENT)
                    .with(Core.NAME, WORDS.format("MCP-06.name", McpWords.name(practice)))
                    .with(Core.STATUS, Statuses.PLANNED)
                    .with(Contracts.CONTRACT_FORM, "integration_agreement");
            edits.add(new AddNode(agreement));
            edits.add(new AddLink(Link.of(ContractLinks.PARTY_TO, practice.id(), agreement.id())));
            holders.forEach(h -> edits.add(new AddLink(Link.of(ContractLinks.PARTY_TO, h.id(), agreement.id()))));
        }
        return new Group(WORDS.get("MCP-06.edit"), edits);
    }
}
