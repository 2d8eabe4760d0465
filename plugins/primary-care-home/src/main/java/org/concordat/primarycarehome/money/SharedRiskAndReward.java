package org.concordat.primarycarehome.money;

import static org.concordat.primarycarehome.vocabulary.PrimaryCareHomeWords.WORDS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordat.api.edit.ChangeNode;
import org.concordat.api.network.Node;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;
import org.concordat.primarycarehome.home.Standing;
import org.concordat.primarycarehome.vocabulary.PrimaryCareHomeAdditions;

/**
 * PCH-07: risk and reward are shared in the budget of a home. A budget that is said to share neither gives a warning; one of which
 * nothing is said, information.
 */
final class SharedRiskAndReward implements Rule {

    private static final RuleDescription ABOUT = RuleDescription.of(WORDS, "PCH-07", Severity.WARNING);

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
        var standing = RiskAndReward.in(budget, homes.get(0));
        if (standing.isThere()) {
            return Optional.empty();
        }
        boolean said = standing == Standing.LACKING;
        var finding = ABOUT.finding(
                said ? Severity.WARNING : Severity.INFORMATION,
                said ? "message" : "unsaid",
                Budgets.about(budget, homes),
                InWords.name(budget),
                Budgets.homes(homes));
        var sharing = budget.with(PrimaryCareHomeAdditions.SHARED_RISK_AND_REWARD, true);
        return Optional.of(
                finding.with(WORDS.format("PCH-07.fix", InWords.name(budget)), new ChangeNode(budget, sharing)));
    }
}
