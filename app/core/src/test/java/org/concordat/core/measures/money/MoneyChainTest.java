package org.concordat.core.measures.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Money;
import org.concordat.api.core.MoneyLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.core.Services;
import org.concordat.core.rules.Sketch;
import org.junit.jupiter.api.Test;

class MoneyChainTest {

    private final Sketch sketch = new Sketch();

    @Test
    void whatIsPassedOnAndWhatStaysIsToldWithItsShare() {
        var contract = sketch.node(Contracts.CONTRACT, "MCP contract");
        var lead = sketch.node(Organisations.PROVIDER, "Lead");
        var sub = sketch.node(Organisations.PROVIDER, "Trust");
        sketch.figure(contract, Contracts.ANNUAL_VALUE, 10_000_000, "2017", "Paper");
        sketch.link(sketch.node(Organisations.COMMISSIONER, "CCG"), ContractLinks.COMMISSIONS, contract);
        sketch.link(lead, ContractLinks.HOLDS_CONTRACT, contract);
        sketch.link(sketch.node(Services.SERVICE, "Podiatry"), ServiceLinks.IN_SCOPE_OF, contract);
        var link = sketch.link(lead, ContractLinks.SUBCONTRACTS, sub);
        sketch.set(link, ContractLinks.UNDER_CONTRACT, contract.id());
        sketch.set(link, ContractLinks.SUBCONTRACT_VALUE, new BigDecimal("4000000"));

        assertThat(sketch.sentences(new MoneyChain()))
                .containsExactly("CCG pays \u00a310m a year into MCP contract. It is held by Lead. Lead passes \u00a34m"
                        + " (40%) on to Trust. \u00a36m (60%) stays where it is. It pays for Podiatry. (4 steps)");
    }

    @Test
    void aBudgetThatNobodyPaysIntoSaysSo() {
        var budget = sketch.node(Money.BUDGET, "Pool");
        sketch.link(sketch.node(Organisations.PROVIDER, "Lead"), MoneyLinks.HOLDS_BUDGET, budget, "conditional");

        assertThat(sketch.sentences(new MoneyChain()))
                .singleElement()
                .asString()
                .startsWith(
                        "Nobody is said to pay into Pool, and no amount is given. It is held by Lead (conditional).");
    }
}
