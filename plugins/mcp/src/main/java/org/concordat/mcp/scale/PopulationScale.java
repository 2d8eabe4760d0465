package org.concordat.mcp.scale;

import static org.concordat.mcp.vocabulary.McpWords.WORDS;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.concordat.api.integration.IntegratedPartnership;
import org.concordat.api.reading.PopulationCovered;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Parameter;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.mcp.vocabulary.Mcp;

/** MCP-01: an MCP covers enough people. One whose population is not known is passed over. */
final class PopulationScale implements Rule {

    static final Parameter<Long> LEAST =
            new Parameter<>(Attribute.whole(WORDS, "mcp.leastPopulation").withBounds(0, 10_000_000), 30_000L);
    static final Parameter<Long> USUAL =
            new Parameter<>(Attribute.whole(WORDS, "mcp.usualPopulation").withBounds(0, 10_000_000), 100_000L);

    private static final RuleDescription ABOUT = RuleDescription.of(WORDS, "MCP-01", Severity.ERROR, LEAST, USUAL);

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        return Mcp.all(check).stream()
                .flatMap(mcp ->
                        PopulationCovered.of(mcp.node(), mcp.asAt()).flatMap(p -> finding(mcp, p, check)).stream())
                .toList();
    }

    private static Optional<Finding> finding(IntegratedPartnership mcp, PopulationCovered covered, Check check) {
        long least = check.get(LEAST);
        long usual = check.get(USUAL);
        var about = List.of(mcp.node());
        var basis = covered.basis();
        if (covered.persons().compareTo(BigDecimal.valueOf(least)) < 0) {
            return Optional.of(ABOUT.finding(about, mcp.name(), covered.persons(), basis, least, usual));
        }
        if (covered.persons().compareTo(BigDecimal.valueOf(usual)) < 0) {
            return Optional.of(ABOUT.finding(
                    Severity.WARNING, "belowUsual", about, mcp.name(), covered.persons(), basis, least, usual));
        }
        return Optional.empty();
    }
}
