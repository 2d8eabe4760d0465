package org.concordat.primarycarehome.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordat.api.core.Core;
import org.concordat.api.core.Money;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.network.Node;
import org.concordat.primarycarehome.Scene;
import org.junit.jupiter.api.Test;

class ShadowFirstTest {

    private final ShadowFirst rule = new ShadowFirst();
    private final Scene scene = new Scene();
    private final Node budget = scene.budget("Budget", "capitated");

    @Test
    void aBudgetThatGoesLiveAtOnceIsFound() {
        stages(year("development", 2016), year("live", 2018));

        assertThat(scene.messages(rule))
                .containsExactly(
                        "Budget of Thanet goes live 2018/19 with no time in shadow form before. The test sites went live in shadow form first.");
        assertThat(scene.after("Make the year before Budget goes live a shadow year", rule))
                .isEmpty();
    }

    @Test
    void aBudgetTriedInShadowFormIsWell() {
        stages(year("development", 2017), year("shadow", 2018), year("fully_integrated", 2019));

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void aShadowYearAfterwardsComesTooLate() {
        stages(year("live", 2017), year("shadow", 2018));

        assertThat(scene.messages(rule)).hasSize(1);
    }

    @Test
    void aBudgetStillInDevelopmentIsPassedOver() {
        stages(year("development", 2017));

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void anActualBudgetWithoutStagesIsFound() {
        scene.set(budget, Core.STATUS, "actual");

        assertThat(scene.messages(rule))
                .containsExactly(
                        "Budget of Thanet is live, and the model records no time in shadow form before. The test sites went live in shadow form first.");
    }

    @Test
    void aBudgetThatSaysNothingIsPassedOver() {
        assertThat(scene.messages(rule)).isEmpty();
    }

    private void stages(DatedChoice... stages) {
        scene.set(budget, Money.BUDGET_STAGE, List.of(stages));
    }

    private static DatedChoice year(String stage, int year) {
        return new DatedChoice(stage, PartialDate.financialYear(year), PartialDate.financialYear(year));
    }
}
