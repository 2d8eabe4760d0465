package org.concordat.primarycarehome.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Core;
import org.concordat.api.core.Money;
import org.concordat.api.core.MoneyLinks;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.rule.Severity;
import org.concordat.primarycarehome.Scene;
import org.junit.jupiter.api.Test;

class UnifiedBudgetTest {

    private static final String FIX = "Plan a unified capitated budget of Thanet";

    private final UnifiedBudget rule = new UnifiedBudget();
    private final Scene scene = new Scene();

    @Test
    void aBudgetForSomethingElseIsNone() {
        scene.budget("Incentive scheme", "incentive");

        assertThat(scene.weights(rule)).containsExactly(Severity.WARNING);
        assertThat(scene.messages(rule))
                .containsExactly("Thanet has no unified capitated budget: Incentive scheme pays for something else.");
        assertThat(scene.after(FIX, rule)).isEmpty();
    }

    @Test
    void aCapitatedBudgetIsWell() {
        scene.budget("Budget", "risk_adjusted_capitated");

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void aLineOfCapitationIsNotTheWhole() {
        scene.set(scene.budget("Mental health line", "capitated"), Money.BUDGET_KIND, "capitation_line");

        assertThat(scene.messages(rule)).hasSize(1);
    }

    @Test
    void aContractForTheWholePopulationWillDo() {
        var contract = scene.network.node(Contracts.CONTRACT, "Contract");
        scene.set(contract, Contracts.WHOLE_POPULATION_BUDGET, true);
        scene.network.link(ContractLinks.HOLDS_CONTRACT, scene.home, contract);

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void nothingSaidIsInformation() {
        assertThat(scene.weights(rule)).containsExactly(Severity.INFORMATION);
        assertThat(scene.messages(rule)).containsExactly("The model records no unified capitated budget of Thanet.");
        assertThat(scene.after(FIX, rule)).isEmpty();
    }

    @Test
    void aBudgetStillToComeIsRecorded() {
        var budget = scene.budget("Budget", "capitated");
        scene.set(budget, Core.VALID_FROM, PartialDate.financialYear(2019));

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void aBudgetOfNoBasisCanBeSaidToBeCapitated() {
        var budget = scene.network.node(Money.BUDGET, "Budget");
        scene.network.link(MoneyLinks.FUNDS, budget, scene.home);

        assertThat(scene.weights(rule)).containsExactly(Severity.INFORMATION);
        assertThat(scene.after("Say that Budget is capitated for the whole population", rule))
                .isEmpty();
    }
}
