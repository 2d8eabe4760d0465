package org.concordat.mcp.integration;

import static org.concordat.mcp.vocabulary.McpWords.WORDS;

import java.util.List;
import java.util.stream.Stream;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.edit.ChangeLink;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;
import org.concordat.mcp.partnership.Level;
import org.concordat.mcp.partnership.Mcp;
import org.concordat.mcp.partnership.McpContracts;
import org.concordat.mcp.vocabulary.McpWords;

/** MCP-04: a virtual MCP holds no contract, because it is not a legal entity; its members do. */
final class VirtualHoldsNoContract implements Rule {

    private static final RuleDescription ABOUT = RuleDescription.of(WORDS, "MCP-04", Severity.ERROR);

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        return Mcp.at(Level.VIRTUAL, check).stream()
                .flatMap(mcp -> holdings(mcp).map(link -> finding(mcp, link)))
                .toList();
    }

    private static Stream<Link> holdings(Mcp mcp) {
        var asAt = mcp.asAt();
        return Stream.concat(
                asAt.linksFrom(mcp.node(), ContractLinks.HOLDS_CONTRACT),
                asAt.linksFrom(mcp.node(), ContractLinks.PARTY_TO).filter(McpContracts::isHolding));
    }

    private static Finding finding(Mcp mcp, Link holding) {
        var contract = mcp.asAt().network().find(holding.to()).orElseThrow();
        var finding = ABOUT.finding(List.of(mcp.node(), contract, holding), mcp.name(), McpWords.name(contract));
        for (var member : mcp.members().nonCommissioners()) {
            finding = member.isA(Organisations.ORGANISATION) ? withHolder(finding, holding, member, contract) : finding;
        }
        return finding;
    }

    private static Finding withHolder(Finding finding, Link holding, Node member, Node contract) {
        return finding.with(
                WORDS.format("MCP-04.fix", McpWords.name(member), McpWords.name(contract)),
                new ChangeLink(holding, holding.between(member.id(), contract.id())));
    }
}
