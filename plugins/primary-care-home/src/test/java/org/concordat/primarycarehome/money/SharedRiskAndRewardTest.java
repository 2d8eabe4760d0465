package org.concordat.primarycarehome.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.api.core.MoneyLinks;
import org.concordat.api.core.Partnerships;
import org.concordat.api.rule.Severity;
import org.concordat.primarycarehome.Scene;
import org.concordat.primarycarehome.vocabulary.PrimaryCareHomeAdditions;
import org.junit.jupiter.api.Test;

class SharedRiskAndRewardTest {

    private final SharedRiskAndReward rule = new SharedRiskAndReward();
    private final Scene scene = new Scene();

    @Test
    void aBudgetThatSharesNeitherIsWarned() {
        scene.set(scene.budget("Budget", "capitated"), PrimaryCareHomeAdditions.SHARED_RISK_AND_REWARD, false);

        assertThat(scene.weights(rule)).containsExactly(Severity.WARNING);
        assertThat(scene.messages(rule))
                .containsExactly(
                        "Risk and reward of Budget are not shared. The budget of a Primary Care Home (Thanet) has shared risks and rewards.");
        assertThat(scene.after("Say that risk and reward of Budget are shared", rule))
                .isEmpty();
    }

    @Test
    void aBudgetOfWhichNothingIsSaidIsInformation() {
        scene.budget("Budget", "capitated");

        assertThat(scene.weights(rule)).containsExactly(Severity.INFORMATION);
    }

    @Test
    void aShareDrawnToTheBudgetIsWell() {
        var budget = scene.budget("Budget", "capitated");
        scene.network.link(MoneyLinks.RISK_SHARE, scene.trust("Trust", "acute"), budget);

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void oneBudgetOfTwoHomesGivesOneFinding() {
        var budget = scene.budget("Budget", "capitated");
        var ramsgate = scene.marked(scene.network.node(Partnerships.PARTNERSHIP, "Ramsgate"));
        scene.network.link(MoneyLinks.HOLDS_BUDGET, ramsgate, budget);

        assertThat(scene.messages(rule)).singleElement().asString().contains("(Ramsgate and Thanet)");
    }

    @Test
    void withoutACapitatedBudgetThereIsNothingToShare() {
        scene.budget("Incentive scheme", "incentive");

        assertThat(scene.messages(rule)).isEmpty();
    }
}
