package org.concordat.mcp.scope;

import static org.concordat.mcp.vocabulary.McpWords.WORDS;

import java.util.List;
import java.util.Optional;
import org.concordat.api.integration.IntegratedPartnership;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;
import org.concordat.mcp.vocabulary.Mcp;

/** MCP-14: general practice is among the members or owners. An MCP whose members are not known is passed over. */
final class GeneralPracticeAtHeart implements Rule {

    private static final RuleDescription ABOUT = RuleDescription.of(WORDS, "MCP-14", Severity.WARNING);

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        return Mcp.all(check).stream().flatMap(mcp -> finding(mcp).stream()).toList();
    }

    private static Optional<Finding> finding(IntegratedPartnership mcp) {
        var members = mcp.members();
        boolean fits = members.all().isEmpty()
                || !members.generalPractice().isEmpty()
                || !members.practices().isEmpty();
        return fits
                ? Optional.empty()
                : Optional.of(ABOUT.finding(List.of(mcp.node()), mcp.name(), InWords.inOrder(members.all())));
    }
}
