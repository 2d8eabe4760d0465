package org.concordat.mcp.integration;

import static org.concordat.mcp.vocabulary.McpWords.WORDS;

import java.util.List;
import java.util.stream.Stream;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;
import org.concordat.mcp.partnership.Level;
import org.concordat.mcp.partnership.Mcp;
import org.concordat.mcp.vocabulary.McpWords;

/** MCP-08: under full integration the GMS or PMS contracts of the practices and groups are suspended or ended. */
final class GmsSuspended implements Rule {

    private static final RuleDescription ABOUT = RuleDescription.of(WORDS, "MCP-08", Severity.ERROR);

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        return Mcp.at(Level.FULL, check).stream()
                .flatMap(GmsSuspended::findings)
                .toList();
    }

    private static Stream<Finding> findings(Mcp mcp) {
        var members = mcp.members();
        var groups = members.all().stream().filter(n -> n.isA(GeneralPractice.GP_GROUP));
        return Stream.concat(members.practices().stream(), groups)
                .map(p -> GmsContract.of(p, mcp.asAt()))
                .filter(GmsContract::isActive)
                .map(gms -> finding(gms, mcp));
    }

    private static Finding finding(GmsContract gms, Mcp mcp) {
        var name = McpWords.name(gms.practice());
        var day = McpWords.day(mcp.asAt().day());
        return ABOUT.finding(List.of(gms.practice(), mcp.node()), name, gms.kind(), mcp.name(), day)
                .with(
                        WORDS.format("MCP-08.fix", gms.kind(), name, day),
                        SuspendGms.from(mcp.asAt().day(), gms));
    }
}
