package org.concordat.mcp.scale;

import static org.concordat.mcp.vocabulary.McpWords.WORDS;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Parameter;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;
import org.concordat.api.vocabulary.Attribute;

/** MCP-02: a care hub serves neither too few nor too many people. One whose population is not known is passed over. */
final class HubScale implements Rule {

    static final Parameter<Long> LEAST =
            new Parameter<>(Attribute.whole(WORDS, "mcp.leastHubPopulation").withBounds(0, 1_000_000), 30_000L);
    static final Parameter<Long> MOST =
            new Parameter<>(Attribute.whole(WORDS, "mcp.mostHubPopulation").withBounds(0, 1_000_000), 50_000L);

    private static final RuleDescription ABOUT = RuleDescription.of(WORDS, "MCP-02", Severity.WARNING, LEAST, MOST);

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        var asAt = AsAt.of(check);
        return HubPopulation.hubs(asAt).stream()
                .flatMap(hub -> HubPopulation.of(hub, asAt).flatMap(p -> finding(hub, p, check)).stream())
                .toList();
    }

    private static Optional<Finding> finding(Node hub, BigDecimal population, Check check) {
        long least = check.get(LEAST);
        long most = check.get(MOST);
        boolean fits = population.compareTo(BigDecimal.valueOf(least)) >= 0
                && population.compareTo(BigDecimal.valueOf(most)) <= 0;
        return fits
                ? Optional.empty()
                : Optional.of(ABOUT.finding(List.of(hub), InWords.name(hub), population, least, most));
    }
}
