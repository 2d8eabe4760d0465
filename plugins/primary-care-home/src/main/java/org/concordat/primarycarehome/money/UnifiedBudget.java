package org.concordat.primarycarehome.money;

import static org.concordat.primarycarehome.vocabulary.PrimaryCareHomeWords.WORDS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordat.api.core.Core;
import org.concordat.api.core.Money;
import org.concordat.api.core.MoneyLinks;
import org.concordat.api.core.Statuses;
import org.concordat.api.edit.AddLink;
import org.concordat.api.edit.AddNode;
import org.concordat.api.edit.ChangeNode;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.Group;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;
import org.concordat.primarycarehome.home.Home;

/**
 * PCH-06: a home has one capitated budget. Budgets that are said to be something else give a warning; where nothing is said, that is
 * information.
 */
final class UnifiedBudget implements Rule {

    private static final RuleDescription ABOUT = RuleDescription.of(WORDS, "PCH-06", Severity.WARNING);

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        return Home.all(check).stream()
                .map(Budgets::of)
                .flatMap(budgets -> finding(budgets).stream())
                .toList();
    }

    private static Optional<Finding> finding(Budgets budgets) {
        return switch (budgets.standing()) {
            case IN_PLACE, PLANNED -> Optional.empty();
            case LACKING -> Optional.of(lacking(budgets));
            case UNSAID -> Optional.of(unsaid(budgets));
        };
    }

    private static Finding lacking(Budgets budgets) {
        var home = budgets.home();
        var about = new ArrayList<>(List.of(home.node()));
        about.addAll(budgets.other());
        return ABOUT.finding(about, home.name(), InWords.names(budgets.other()))
                .with(WORDS.format("PCH-06.fix", home.name()), newBudget(home));
    }

    private static Finding unsaid(Budgets budgets) {
        var home = budgets.home();
        var finding = ABOUT.finding(Severity.INFORMATION, "unsaid", List.of(home.node()), home.name());
        for (var budget : budgets.open()) {
            var capitated = budget.with(Money.BUDGET_KIND, Money.WHOLE_POPULATION);
            finding = finding.with(WORDS.format("PCH-06.say", InWords.name(budget)), new ChangeNode(budget, capitated));
        }
        return finding.with(WORDS.format("PCH-06.fix", home.name()), newBudget(home));
    }

    private static Edit newBudget(Home home) {
        var budget = Node.of(Money.BUDGET)
                .with(Core.NAME, WORDS.format("PCH-06.name", home.name()))
                .with(Core.STATUS, Statuses.PLANNED)
                .with(Money.BUDGET_KIND, Money.WHOLE_POPULATION)
                .with(Money.BUDGET_BASIS, "capitated");
        return Group.of(
                WORDS.get("PCH-06.edit"),
                new AddNode(budget),
                new AddLink(Link.of(MoneyLinks.HOLDS_BUDGET, home.node().id(), budget.id())));
    }
}
