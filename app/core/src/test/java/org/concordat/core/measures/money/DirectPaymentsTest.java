package org.concordat.core.measures.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.concordat.api.core.MoneyLinks;
import org.concordat.api.core.Organisations;
import org.concordat.core.rules.Sketch;
import org.junit.jupiter.api.Test;

class DirectPaymentsTest {

    @Test
    void paymentsOfOnePayerAreAddedUp() {
        var sketch = new Sketch();
        var payer = sketch.node(Organisations.COMMISSIONER, "CCG");
        for (var name : new String[] {"Trust", "Charity"}) {
            var link = sketch.link(payer, MoneyLinks.PAYS, sketch.node(Organisations.PROVIDER, name));
            sketch.set(link, MoneyLinks.AMOUNT, new BigDecimal("250000"));
        }

        assertThat(sketch.values(new DirectPayments())).containsExactly("500000");
    }
}
