package org.concordat.mcp.integration;

import static org.concordat.mcp.vocabulary.McpWords.WORDS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.concordat.api.core.Partnerships;
import org.concordat.api.edit.ChangeNode;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.integration.IntegratedPartnership;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;
import org.concordat.mcp.vocabulary.Mcp;

/** MCP-16: an MCP goes from virtual to full by way of a partial or a shadow stage. */
final class NoStageSkipped implements Rule {

    private static final String SHADOW = "shadow";
    private static final RuleDescription ABOUT = RuleDescription.of(WORDS, "MCP-16", Severity.INFORMATION);

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        return Mcp.all(check).stream().flatMap(mcp -> finding(mcp).stream()).toList();
    }

    private static Optional<Finding> finding(IntegratedPartnership mcp) {
        var ladder = new ArrayList<>(mcp.node().all(Partnerships.INTEGRATION_LEVEL));
        ladder.sort(Comparator.comparing(DatedChoice::beginning));
        for (int i = 1; i < ladder.size(); i++) {
            if (isSkip(ladder.get(i - 1), ladder.get(i)) && !hadShadowStage(mcp, ladder.get(i))) {
                return Optional.of(finding(mcp, ladder, i));
            }
        }
        return Optional.empty();
    }

    private static boolean isSkip(DatedChoice before, DatedChoice after) {
        return before.choice().equals(Partnerships.VIRTUAL)
                && after.choice().equals(Partnerships.FULL)
                && !after.beginning().equals(LocalDate.MIN);
    }

    private static boolean hadShadowStage(IntegratedPartnership mcp, DatedChoice full) {
        return mcp.node().all(Partnerships.STAGE).stream()
                .anyMatch(s -> s.choice().equals(SHADOW) && s.beginning().isBefore(full.beginning()));
    }

    private static Finding finding(IntegratedPartnership mcp, List<DatedChoice> ladder, int full) {
        var finding = ABOUT.finding(
                List.of(mcp.node()), mcp.name(), String.valueOf(ladder.get(full).from()));
        var start = ladder.get(full).beginning().minusYears(1);
        return ladder.get(full - 1).beginning().isBefore(start)
                ? finding.with(WORDS.format("MCP-16.fix", mcp.name()), withPartialYear(mcp, ladder, full, start))
                : finding;
    }

    private static ChangeNode withPartialYear(
            IntegratedPartnership mcp, List<DatedChoice> ladder, int full, LocalDate start) {
        var stages = new ArrayList<>(ladder);
        var virtual = ladder.get(full - 1);
        stages.set(full - 1, new DatedChoice(virtual.choice(), virtual.from(), PartialDate.day(start.minusDays(1))));
        stages.add(
                full,
                new DatedChoice(
                        Partnerships.PARTIAL,
                        PartialDate.day(start),
                        PartialDate.day(start.plusYears(1).minusDays(1))));
        return new ChangeNode(mcp.node(), mcp.node().with(Partnerships.INTEGRATION_LEVEL, stages));
    }
}
