package org.concordat.core.measures.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.api.core.Contracts;
import org.concordat.api.core.Money;
import org.concordat.api.core.Services;
import org.concordat.core.rules.Sketch;
import org.junit.jupiter.api.Test;

class BudgetPerHeadTest {

    private final Sketch sketch = new Sketch();

    @Test
    void theYearlyValueIsDividedByThePopulationOfTheBudget() {
        var people = sketch.figure(sketch.node(Services.POPULATION, "Dudley"), Services.SIZE, 300_000, "2017", "Paper");
        var budget = sketch.node(Money.BUDGET, "Whole budget");
        sketch.set(budget, Money.BUDGET_POPULATION, people.id());
        sketch.set(budget, Money.BUDGET_KIND, Money.WHOLE_POPULATION);
        sketch.figure(budget, Contracts.ANNUAL_VALUE, 244_300_000, "2017", "Paper");

        assertThat(sketch.values(new BudgetPerHead())).containsExactly("814.33");
        assertThat(sketch.sentences(new BudgetPerHead()))
                .singleElement()
                .asString()
                .contains("For comparison: the MCP");
    }

    @Test
    void aBudgetWithoutAnAmountIsNamed() {
        sketch.node(Money.BUDGET, "Pool");

        assertThat(sketch.sentences(new BudgetPerHead())).containsExactly("No amount is given for Pool.");
    }
}
