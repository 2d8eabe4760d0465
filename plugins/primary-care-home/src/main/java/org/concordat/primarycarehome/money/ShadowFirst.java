package org.concordat.primarycarehome.money;

import static org.concordat.primarycarehome.vocabulary.PrimaryCareHomeWords.WORDS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.concordat.api.core.Core;
import org.concordat.api.core.Money;
import org.concordat.api.core.Partnerships;
import org.concordat.api.core.Statuses;
import org.concordat.api.edit.ChangeNode;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.network.Node;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;
import org.concordat.primarycarehome.home.Home;

/** PCH-09: a budget goes live, or is meant to, only after a time in shadow form. A budget of which no stage is stated is passed over. */
final class ShadowFirst implements Rule {

    private static final String SHADOW = "shadow";
    private static final Set<String> LIVE = Set.of("live", "fully_integrated");
    private static final RuleDescription ABOUT = RuleDescription.of(WORDS, "PCH-09", Severity.INFORMATION);

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        var findings = new ArrayList<Finding>();
        Budgets.unified(check).forEach((budget, homes) -> finding(budget, homes).ifPresent(findings::add));
        return findings;
    }

    private static Optional<Finding> finding(Node budget, List<Budgets> homes) {
        return goingLive(budget)
                .filter(live -> budget.isA(Money.BUDGET))
                .filter(live -> homes.stream().noneMatch(b -> wasInShadow(b.home(), budget, live)))
                .map(live -> finding(budget, homes, live));
    }

    private static Optional<DatedChoice> goingLive(Node budget) {
        var stages = budget.all(Money.BUDGET_STAGE);
        var stated = stages.isEmpty() && budget.get(Core.STATUS, "").equals(Statuses.ACTUAL)
                ? Stream.of(DatedChoice.always("live"))
                : stages.stream();
        return stated.filter(c -> LIVE.contains(c.choice())).min(Comparator.comparing(DatedChoice::beginning));
    }

    private static boolean wasInShadow(Home home, Node budget, DatedChoice live) {
        return Stream.concat(
                        budget.all(Money.BUDGET_STAGE).stream(),
                        home.bodies().stream().flatMap(b -> b.all(Partnerships.STAGE).stream()))
                .anyMatch(c -> c.choice().equals(SHADOW)
                        && (live.from() == null || c.beginning().isBefore(live.beginning())));
    }

    private static Finding finding(Node budget, List<Budgets> homes, DatedChoice live) {
        var from = Optional.<PartialDate>ofNullable(live.from());
        var about = Budgets.about(budget, homes);
        if (from.isEmpty()) {
            return ABOUT.finding(Severity.INFORMATION, "undated", about, InWords.name(budget), Budgets.homes(homes));
        }
        var finding = ABOUT.finding(about, InWords.name(budget), Budgets.homes(homes), InWords.date(from.get()));
        return live.beginning().equals(LocalDate.MIN)
                ? finding
                : finding.with(
                        WORDS.format("PCH-09.fix", InWords.name(budget)), withShadowYear(budget, live.beginning()));
    }

    private static ChangeNode withShadowYear(Node budget, LocalDate live) {
        var start = live.minusYears(1);
        var stages = new ArrayList<DatedChoice>();
        for (var stage : budget.all(Money.BUDGET_STAGE)) {
            if (!stage.beginning().isBefore(live)) {
                stages.add(stage);
            } else if (stage.beginning().isBefore(start)) {
                stages.add(new DatedChoice(stage.choice(), stage.from(), PartialDate.day(start.minusDays(1))));
            }
        }
        stages.add(new DatedChoice(SHADOW, PartialDate.day(start), PartialDate.day(live.minusDays(1))));
        stages.sort(Comparator.comparing(DatedChoice::beginning));
        return new ChangeNode(budget, budget.with(Money.BUDGET_STAGE, stages));
    }
}
