package org.concordat.core.measures.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.api.core.Money;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.core.Services;
import org.concordat.core.rules.Sketch;
import org.junit.jupiter.api.Test;

class OrphanMoneyTest {

    @Test
    void aBudgetWithoutServiceIsNamed() {
        var sketch = new Sketch();
        sketch.link(
                sketch.node(Services.SERVICE, "Podiatry"), ServiceLinks.IN_SCOPE_OF, sketch.node(Money.BUDGET, "A"));
        sketch.node(Money.BUDGET, "B");

        assertThat(sketch.sentences(new OrphanMoney())).containsExactly("1 budget names no service, of 2 budgets: B.");
    }
}
