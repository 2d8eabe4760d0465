package org.concordat.mcp.integration;

import static org.concordat.mcp.vocabulary.McpWords.WORDS;

import java.util.List;
import java.util.stream.Stream;
import org.concordat.api.core.ContractLinks;
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
import org.concordat.mcp.vocabulary.McpWords;

/** MCP-03: a virtual MCP has an alliance agreement, and it lies on top of the existing contracts rather than replacing them. */
final class AllianceOnTop implements Rule {

    private static final RuleDescription ABOUT = RuleDescription.of(WORDS, "MCP-03", Severity.ERROR);

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        return Mcp.at(Level.VIRTUAL, check).stream()
                .flatMap(AllianceOnTop::findings)
                .toList();
    }

    private static Stream<Finding> findings(Mcp mcp) {
        var alliances = mcp.contracts().alliances();
        return alliances.isEmpty() ? Stream.of(none(mcp)) : alliances.stream().flatMap(a -> replacing(mcp, a));
    }

    private static Finding none(Mcp mcp) {
        return ABOUT.finding(
                        List.of(mcp.node()), mcp.name(), McpWords.day(mcp.asAt().day()))
                .with(WORDS.get("MCP-03.fix"), NewAllianceAgreement.of(mcp));
    }

    private static Stream<Finding> replacing(Mcp mcp, Node alliance) {
        return mcp.asAt()
                .linksFrom(alliance, ContractLinks.REPLACES)
                .flatMap(
                        link -> mcp
                                .asAt()
                                .network()
                                .find(link.to())
                                .map(replaced -> replaces(mcp, alliance, link, replaced))
                                .stream());
    }

    private static Finding replaces(Mcp mcp, Node alliance, Link link, Node replaced) {
        var from = McpWords.name(alliance);
        var to = McpWords.name(replaced);
        return ABOUT.finding(
                        Severity.ERROR, "replaces", List.of(link, alliance, replaced, mcp.node()), from, to, mcp.name())
                .with(
                        WORDS.format("MCP-03.overlay", from, to),
                        new ChangeLink(link, link.withType(ContractLinks.OVERLAYS)));
    }
}
