package org.concordat.mcp.payment;

import static org.concordat.mcp.vocabulary.McpWords.WORDS;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.concordat.api.edit.ChangeNode;
import org.concordat.api.integration.IntegratedPartnership;
import org.concordat.api.integration.IntegrationLevel;
import org.concordat.api.network.Node;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;
import org.concordat.mcp.vocabulary.Mcp;

/**
 * MCP-11: the contract of an MCP has all three parts of the payment approach. A part said to be absent is a warning, a part of which
 * nothing is said is information. A virtual MCP has no contract of its own; the budget of a full one is for MCP-07.
 */
final class PaymentApproachComplete implements Rule {

    private static final RuleDescription ABOUT = RuleDescription.of(WORDS, "MCP-11", Severity.WARNING);

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        return Mcp.all(check).stream()
                .filter(mcp -> !mcp.is(IntegrationLevel.VIRTUAL))
                .flatMap(mcp -> mcp.contracts().contracts().stream().flatMap(c -> findings(mcp, c)))
                .toList();
    }

    private static Stream<Finding> findings(IntegratedPartnership mcp, Node contract) {
        var absent = parts(mcp, contract, answer -> answer.filter(yes -> !yes).isPresent());
        var unsaid = parts(mcp, contract, Optional::isEmpty);
        return Stream.of(
                        finding(Severity.WARNING, "message", mcp, contract, absent),
                        finding(Severity.INFORMATION, "unsaid", mcp, contract, unsaid))
                .flatMap(Optional::stream);
    }

    private static List<PaymentPart> parts(
            IntegratedPartnership mcp, Node contract, Predicate<Optional<Boolean>> wanted) {
        return Stream.of(PaymentPart.values())
                .filter(part -> part != PaymentPart.WHOLE_POPULATION_BUDGET || !mcp.is(IntegrationLevel.FULL))
                .filter(part -> wanted.test(part.in(contract, mcp)))
                .toList();
    }

    private static Optional<Finding> finding(
            Severity weight, String key, IntegratedPartnership mcp, Node contract, List<PaymentPart> parts) {
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        var labels = InWords.list(
                parts.stream().map(p -> WORDS.get("MCP-11." + p.name())).toList());
        var finding =
                ABOUT.finding(weight, key, List.of(contract, mcp.node()), mcp.name(), InWords.name(contract), labels);
        var ticked = contract;
        for (var part : parts) {
            ticked = ticked.with(part.attribute(), true);
        }
        return Optional.of(finding.with(
                WORDS.format("MCP-11.fix", labels, InWords.name(contract)), new ChangeNode(contract, ticked)));
    }
}
