package org.concordat.primarycarehome.home;

import static org.concordat.primarycarehome.vocabulary.PrimaryCareHomeWords.WORDS;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.concordat.api.core.Partnerships;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;

/** PCH-12: a home that is or will be a multispecialty community provider too must keep the rules of both. */
final class AlsoMcp implements Rule {

    private static final String MCP = "MCP";
    private static final RuleDescription ABOUT = RuleDescription.of(WORDS, "PCH-12", Severity.INFORMATION);

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        return Home.all(check).stream()
                .flatMap(home -> mcp(home).map(c -> finding(home, c)).stream())
                .toList();
    }

    private static Optional<DatedChoice> mcp(Home home) {
        return home.node().all(Partnerships.MODEL_TYPES).stream()
                .filter(c -> c.choice().equals(MCP))
                .filter(c -> c.holdsOn(home.asAt().day()) || isToCome(c, home))
                .min(Comparator.comparing(DatedChoice::beginning));
    }

    private static boolean isToCome(DatedChoice choice, Home home) {
        return choice.beginning().isAfter(home.asAt().day());
    }

    private static Finding finding(Home home, DatedChoice mcp) {
        var from = Optional.<PartialDate>ofNullable(mcp.from()).map(InWords::date);
        var key = from.isEmpty() ? "undated" : isToCome(mcp, home) ? "toCome" : "message";
        return ABOUT.finding(Severity.INFORMATION, key, List.of(home.node()), home.name(), from.orElse(""));
    }
}
