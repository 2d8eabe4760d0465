package org.concordat.mcp.integration;

import static org.concordat.mcp.vocabulary.McpWords.WORDS;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Partnerships;
import org.concordat.api.network.Element;
import org.concordat.api.network.Node;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;
import org.concordat.mcp.partnership.AsAt;
import org.concordat.mcp.partnership.Level;
import org.concordat.mcp.partnership.Mcp;
import org.concordat.mcp.vocabulary.McpWords;

/** MCP-09: the contract of a partially or fully integrated MCP is held by one legal entity. A lone party without a role is its holder. */
final class OneLegalEntity implements Rule {

    private static final RuleDescription ABOUT = RuleDescription.of(WORDS, "MCP-09", Severity.ERROR);

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        return Stream.concat(Mcp.at(Level.PARTIAL, check).stream(), Mcp.at(Level.FULL, check).stream())
                .flatMap(mcp -> mcp.contracts().contracts().stream().flatMap(c -> findings(mcp, c)))
                .toList();
    }

    private static Stream<Finding> findings(Mcp mcp, Node contract) {
        var holders = holders(mcp, contract);
        var name = McpWords.name(contract);
        if (holders.isEmpty()) {
            return Stream.of(
                    ABOUT.finding(Severity.WARNING, "nobody", List.of(contract, mcp.node()), name, mcp.name()));
        }
        if (holders.size() > 1) {
            return Stream.of(several(mcp, contract, holders));
        }
        var holder = holders.get(0);
        return isStatedNotToBeOne(holder, mcp.asAt())
                ? Stream.of(ABOUT.finding(
                        Severity.ERROR,
                        "notLegal",
                        List.of(holder, contract, mcp.node()),
                        McpWords.name(holder),
                        name,
                        mcp.name()))
                : Stream.empty();
    }

    private static List<Node> holders(Mcp mcp, Node contract) {
        var holders = mcp.contracts().holders(contract);
        if (!holders.isEmpty()) {
            return holders;
        }
        var unnamed = mcp.asAt()
                .linksTo(contract, ContractLinks.PARTY_TO)
                .filter(l -> !l.has(ContractLinks.PARTY_ROLE))
                .flatMap(l -> mcp.asAt().network().find(l.from()).stream())
                .filter(n -> !n.isA(Organisations.COMMISSIONER))
                .distinct()
                .toList();
        return unnamed.size() == 1 ? unnamed : List.of();
    }

    private static boolean isStatedNotToBeOne(Node holder, AsAt asAt) {
        return !holder.get(Partnerships.LEGAL_PERSONALITY, true)
                || holder.all(Organisations.LEGAL_FORM).stream()
                        .anyMatch(f -> f.choice().equals(Organisations.UNINCORPORATED) && f.holdsOn(asAt.day()));
    }

    private static Finding several(Mcp mcp, Node contract, List<Node> holders) {
        var about = new ArrayList<Element>(List.of(contract));
        about.addAll(holders);
        about.add(mcp.node());
        var name = McpWords.name(contract);
        var finding = ABOUT.finding(about, name, mcp.name(), holders.size(), McpWords.names(holders));
        for (var holder : holders) {
            finding = finding.with(
                    WORDS.format("MCP-09.fix", McpWords.name(holder), name),
                    SoleHolder.of(holder, contract, mcp.asAt()));
        }
        return finding;
    }
}
