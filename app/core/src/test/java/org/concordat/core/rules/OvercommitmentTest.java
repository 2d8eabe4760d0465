package org.concordat.core.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.api.core.ContractLinks.SUBCONTRACTS;
import static org.concordat.api.core.ContractLinks.SUBCONTRACT_VALUE;
import static org.concordat.api.core.ContractLinks.UNDER_CONTRACT;
import static org.concordat.api.core.Contracts.ANNUAL_VALUE;
import static org.concordat.api.core.Organisations.PROVIDER;

import java.math.BigDecimal;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Core;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Money;
import org.concordat.api.core.MoneyLinks;
import org.concordat.api.core.Plans;
import org.concordat.api.core.Statuses;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.junit.jupiter.api.Test;

class OvercommitmentTest {

    private final Sketch sketch = new Sketch();
    private final Overcommitment rule = new Overcommitment();
    private final Node lead = sketch.node(GeneralPractice.GP_GROUP, "Lead");
    private final Node contract = worth(sketch.node(Contracts.CONTRACT, "MCP contract"), 2_000_000);

    private Node worth(Node node, long value) {
        return sketch.figure(node, ANNUAL_VALUE, value, "2017/18", "Business case");
    }

    private Link subcontract(String provider, long value) {
        var link = sketch.link(lead, SUBCONTRACTS, sketch.node(PROVIDER, provider));
        sketch.set(link, UNDER_CONTRACT, contract.id());
        return sketch.set(link, SUBCONTRACT_VALUE, BigDecimal.valueOf(value));
    }

    @Test
    void saysByHowMuchSubcontractsExceedTheContract() {
        subcontract("Acute", 1_500_000);
        subcontract("Community", 750_000);

        assertThat(sketch.messages(rule))
                .containsExactly("Sub-contracts exceed MCP contract by \u00a3250,000 a year: "
                        + "\u00a32,250,000 is sub-contracted out of \u00a32,000,000.");
    }

    @Test
    void isContentWhenAllIsCovered() {
        subcontract("Acute", 1_500_000);
        subcontract("Community", 500_000);

        assertThat(sketch.messages(rule)).isEmpty();
    }

    @Test
    void doesNotAddUpWhatIsOnlyProposed() {
        subcontract("Acute", 1_500_000);
        sketch.set(subcontract("Community", 750_000), Core.STATUS, Statuses.PROPOSED);

        assertThat(sketch.messages(rule)).isEmpty();
    }

    @Test
    void doesNotAddUpAlternatives() {
        sketch.set(
                subcontract("Acute", 1_500_000),
                Core.OPTION,
                sketch.node(Plans.OPTION, "A").id());
        sketch.set(
                subcontract("Community", 1_500_000),
                Core.OPTION,
                sketch.node(Plans.OPTION, "B").id());

        assertThat(sketch.messages(rule)).isEmpty();
    }

    @Test
    void saysByHowMuchAllocationsExceedTheBudget() {
        var budget = worth(sketch.node(Money.BUDGET, "Pooled budget"), 100);
        var practice = sketch.node(GeneralPractice.GP_PRACTICE, "Park Surgery");
        sketch.set(sketch.link(budget, MoneyLinks.FUNDS, lead), MoneyLinks.AMOUNT, BigDecimal.valueOf(80));
        sketch.set(sketch.link(practice, MoneyLinks.FUNDED_FROM, budget), MoneyLinks.AMOUNT, BigDecimal.valueOf(30));

        assertThat(sketch.messages(rule))
                .containsExactly("Allocations exceed Pooled budget by \u00a310 a year: "
                        + "\u00a3110 is allocated out of \u00a3100.");
    }

    @Test
    void countsAReceiverDrawnBothWaysOnce() {
        var budget = worth(sketch.node(Money.BUDGET, "Pooled budget"), 100);
        sketch.set(sketch.link(budget, MoneyLinks.FUNDS, lead), MoneyLinks.AMOUNT, BigDecimal.valueOf(80));
        sketch.set(sketch.link(lead, MoneyLinks.FUNDED_FROM, budget), MoneyLinks.AMOUNT, BigDecimal.valueOf(80));

        assertThat(sketch.messages(rule)).isEmpty();
    }
}
