package org.concordat.mcp.integration;

import static org.concordat.mcp.vocabulary.McpWords.WORDS;

import java.util.List;
import java.util.Optional;
import org.concordat.api.core.Contracts;
import org.concordat.api.integration.IntegratedPartnership;
import org.concordat.api.integration.IntegrationLevel;
import org.concordat.api.network.Node;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Parameter;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.mcp.vocabulary.Mcp;

/** MCP-10: the contract runs as long as was expected of MCP contracts. One without a stated term is passed over. */
final class ContractTerm implements Rule {

    static final Parameter<Long> LEAST =
            new Parameter<>(Attribute.whole(WORDS, "mcp.leastTerm").withBounds(0, 99), 10L);
    static final Parameter<Long> MOST =
            new Parameter<>(Attribute.whole(WORDS, "mcp.mostTerm").withBounds(0, 99), 15L);

    private static final RuleDescription ABOUT = RuleDescription.of(WORDS, "MCP-10", Severity.WARNING, LEAST, MOST);

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        return Mcp.all(check).stream()
                .filter(mcp -> !mcp.is(IntegrationLevel.VIRTUAL))
                .flatMap(mcp -> mcp.contracts().contracts().stream().flatMap(c -> finding(mcp, c, check).stream()))
                .toList();
    }

    private static Optional<Finding> finding(IntegratedPartnership mcp, Node contract, Check check) {
        long least = check.get(LEAST);
        long most = check.get(MOST);
        return contract.find(Contracts.TERM)
                .filter(term -> term < least || term > most)
                .map(term -> ABOUT.finding(
                        List.of(contract, mcp.node()), InWords.name(contract), mcp.name(), term, least, most));
    }
}
