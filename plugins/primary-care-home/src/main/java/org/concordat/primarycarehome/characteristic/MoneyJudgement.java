package org.concordat.primarycarehome.characteristic;

import static org.concordat.primarycarehome.vocabulary.PrimaryCareHomeWords.WORDS;

import org.concordat.primarycarehome.home.Home;
import org.concordat.primarycarehome.money.Budgets;

/** Whether a home has one capitated budget with risk and reward shared. */
final class MoneyJudgement {

    private MoneyJudgement() {}

    static Judgement of(Home home) {
        var budgets = Budgets.of(home);
        var shared = budgets.sharedRiskAndReward();
        var budget = Judgement.half("budget", budgets.unified());
        var why = budgets.unified().isEmpty()
                ? budget
                : budget + " " + WORDS.get("primary-care-home.why.share." + shared.name());
        var standing = budgets.unified().isEmpty()
                ? budgets.standing()
                : budgets.standing().and(shared);
        return Judgement.on(home, standing, why, budgets.unified());
    }
}
