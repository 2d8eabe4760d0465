package org.concordat.mcp.integration;

import static org.concordat.mcp.vocabulary.McpWords.WORDS;

import java.util.List;
import java.util.stream.Stream;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.network.Node;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;
import org.concordat.mcp.partnership.AsAt;
import org.concordat.mcp.partnership.Level;
import org.concordat.mcp.partnership.Mcp;
import org.concordat.mcp.partnership.McpContracts;
import org.concordat.mcp.vocabulary.McpLinks;
import org.concordat.mcp.vocabulary.McpWords;

/**
 * MCP-06: each practice of a partially integrated MCP has an integration agreement, itself or through its group. A practice whose GMS or
 * PMS contract is suspended or ended needs none.
 */
final class IntegrationAgreements implements Rule {

    private static final RuleDescription ABOUT = RuleDescription.of(WORDS, "MCP-06", Severity.ERROR);

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        return Mcp.at(Level.PARTIAL, check).stream()
                .flatMap(IntegrationAgreements::findings)
                .toList();
    }

    private static Stream<Finding> findings(Mcp mcp) {
        var lacking = mcp.members().practices().stream()
                .filter(p -> GmsContract.of(p, mcp.asAt()).mayBeActive())
                .filter(p -> !hasAgreement(p, mcp.asAt()))
                .toList();
        return lacking.stream().map(p -> finding(p, lacking, mcp));
    }

    private static Finding finding(Node practice, List<Node> lacking, Mcp mcp) {
        var name = McpWords.name(practice);
        var finding = ABOUT.finding(List.of(practice, mcp.node()), name, mcp.name())
                .with(WORDS.format("MCP-06.fix", name), NewIntegrationAgreements.of(List.of(practice), mcp));
        return lacking.size() == 1
                ? finding
                : finding.with(
                        WORDS.format("MCP-06.fixAll", lacking.size()), NewIntegrationAgreements.of(lacking, mcp));
    }

    private static boolean hasAgreement(Node practice, AsAt asAt) {
        var groups =
                asAt.targets(practice, MembershipLinks.MEMBER_OF).stream().filter(n -> n.isA(GeneralPractice.GP_GROUP));
        return Stream.concat(Stream.of(practice), groups).anyMatch(n -> isBound(n, asAt));
    }

    private static boolean isBound(Node practiceOrGroup, AsAt asAt) {
        boolean party = Stream.of(ContractLinks.PARTY_TO, ContractLinks.HOLDS_CONTRACT)
                .flatMap(type -> asAt.targets(practiceOrGroup, type).stream())
                .anyMatch(McpContracts::isIntegrationAgreement);
        return party
                || asAt.linksFrom(practiceOrGroup, McpLinks.INTEGRATES_WITH)
                        .anyMatch(
                                l -> asAt.referred(l, McpLinks.UNDER_AGREEMENT).isPresent());
    }
}
