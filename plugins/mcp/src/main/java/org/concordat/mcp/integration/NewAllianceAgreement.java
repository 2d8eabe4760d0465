package org.concordat.mcp.integration;

import static org.concordat.mcp.vocabulary.McpWords.WORDS;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Core;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Partnerships;
import org.concordat.api.core.Statuses;
import org.concordat.api.edit.AddLink;
import org.concordat.api.edit.AddNode;
import org.concordat.api.edit.ChangeNode;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.Group;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.mcp.partnership.AsAt;
import org.concordat.mcp.partnership.Mcp;
import org.concordat.mcp.partnership.McpContracts;
import org.concordat.mcp.vocabulary.McpTypes;

/** The edit that plans an alliance agreement: the members are its parties and it overlays the contracts that bind them now. */
final class NewAllianceAgreement {

    private static final String EXISTING_CONTRACTS = "existing_contracts";
    private static final String TEMPLATE = "template_alliance_agreement";

    private NewAllianceAgreement() {}

    static Edit of(Mcp mcp) {
        var agreement = Node.of(McpTypes.ALLIANCE_AGREEMENT)
                .with(Core.NAME, WORDS.format("MCP-03.name", mcp.name()))
                .with(Core.STATUS, Statuses.PLANNED)
                .with(Contracts.CONTRACT_FORM, Contracts.ALLIANCE_AGREEMENT);
        var parties = mcp.members().all().stream()
                .filter(NewAllianceAgreement::canBeParty)
                .toList();
        var edits = new ArrayList<Edit>();
        edits.add(new AddNode(agreement));
        parties.forEach(p -> edits.add(new AddLink(partyTo(p, agreement))));
        existing(parties, mcp.asAt())
                .forEach(c -> edits.add(new AddLink(Link.of(ContractLinks.OVERLAYS, agreement.id(), c.id()))));
        edits.add(new ChangeNode(mcp.node(), mcp.node().with(Partnerships.AGREEMENT, agreement.id())));
        return new Group(WORDS.get("MCP-03.edit"), edits);
    }

    private static boolean canBeParty(Node member) {
        return member.isA(Organisations.ORGANISATION) || member.isA(Partnerships.PARTNERSHIP);
    }

    private static Link partyTo(Node party, Node agreement) {
        var role = party.isA(Organisations.COMMISSIONER) ? ContractLinks.COMMISSIONER : "member";
        return Link.of(ContractLinks.PARTY_TO, party.id(), agreement.id()).with(ContractLinks.PARTY_ROLE, role);
    }

    /** The contracts that bind the parties now, and what stands for "the existing contracts" as a whole. */
    private static Collection<Node> existing(List<Node> parties, AsAt asAt) {
        var all = new LinkedHashSet<Node>();
        parties.stream()
                .flatMap(p -> Stream.concat(
                        asAt.targets(p, ContractLinks.HOLDS_CONTRACT).stream(),
                        asAt.targets(p, ContractLinks.PARTY_TO).stream()))
                .forEach(all::add);
        asAt.nodes(Contracts.CONTRACT).stream()
                .filter(c -> c.get(Contracts.CONTRACT_FORM, "").equals(EXISTING_CONTRACTS))
                .forEach(all::add);
        all.removeIf(c ->
                McpContracts.isAlliance(c) || c.get(Contracts.CONTRACT_FORM, "").equals(TEMPLATE));
        return all;
    }
}
