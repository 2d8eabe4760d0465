package org.concordat.core.sections.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Money;
import org.concordat.api.core.MoneyLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.core.Services;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.core.rules.Sketch;
import org.concordat.core.sections.Told;
import org.junit.jupiter.api.Test;

class MoneyFlowSectionTest {

    private final Sketch sketch = new Sketch();
    private final Node icb = sketch.node(Organisations.COMMISSIONER, "ICB");
    private final Node trust = sketch.node(Organisations.PROVIDER, "Trust");
    private final Node contract = sketch.node(Contracts.CONTRACT, "Contract");

    private Told told() {
        return Told.by(new MoneyFlowSection(), sketch);
    }

    private void worth(Node money, long pounds) {
        sketch.figure(money, Contracts.ANNUAL_VALUE, pounds, "2017", "Accounts");
    }

    private Link pays(Node from, Node to, long pounds) {
        return sketch.set(sketch.link(from, MoneyLinks.FUNDS, to), MoneyLinks.AMOUNT, BigDecimal.valueOf(pounds));
    }

    private void subcontract(Node from, Node to, long pounds) {
        var link = sketch.link(from, ContractLinks.SUBCONTRACTS, to);
        sketch.set(link, ContractLinks.UNDER_CONTRACT, contract.id());
        sketch.set(link, ContractLinks.SUBCONTRACT_VALUE, BigDecimal.valueOf(pounds));
    }

    @Test
    void theValueOfAContractFlowsFromItsCommissionerToItsHolder() {
        sketch.link(icb, ContractLinks.COMMISSIONS, contract);
        sketch.link(trust, ContractLinks.HOLDS_CONTRACT, contract);
        worth(contract, 10_000_000);

        assertThat(told().flows()).containsExactly("ICB > Contract: £10m", "Contract > Trust: £10m");
    }

    @Test
    void theShareSubcontractedIsOfWhatComesIn() {
        sketch.link(icb, ContractLinks.COMMISSIONS, contract);
        sketch.link(trust, ContractLinks.HOLDS_CONTRACT, contract);
        worth(contract, 10_000_000);
        var charity = sketch.node(Organisations.INDEPENDENT_PROVIDER, "Charity");
        subcontract(trust, charity, 2_500_000);
        subcontract(charity, sketch.node(Organisations.INDEPENDENT_PROVIDER, "Taxi firm"), 500_000);

        assertThat(told().paragraphs())
                .endsWith("£10m a year comes in, as far as amounts are stated. £2.5m of it (25%) is sub-contracted.");
    }

    @Test
    void whatABudgetPaysIntoAContractIsNotPaidByTheCommissionerAgain() {
        var budget = sketch.node(Money.BUDGET, "Pooled budget");
        pays(icb, budget, 6_000_000);
        pays(budget, contract, 4_000_000);
        sketch.link(icb, ContractLinks.COMMISSIONS, contract);
        sketch.link(trust, MoneyLinks.HOLDS_BUDGET, budget);

        assertThat(told().flows())
                .containsExactly(
                        "ICB > Pooled budget: £6m", "Pooled budget > Contract: £4m", "Pooled budget > Trust: £2m");
        assertThat(told().paragraphs()).contains("£6m a year comes in, as far as amounts are stated.");
    }

    @Test
    void anAmountThatNobodyStatesIsNull() {
        sketch.link(icb, ContractLinks.COMMISSIONS, contract);

        assertThat(told().flows()).containsExactly("ICB > Contract: not stated");
        assertThat(told().paragraphs())
                .containsExactly("No amount is stated for this flow; it is drawn as a dashed line.");
    }

    @Test
    void theOnlyPayerWithoutAnAmountPaysWhatIsLeft() {
        var council = sketch.node(Organisations.LOCAL_AUTHORITY, "Council");
        worth(contract, 10_000_000);
        pays(icb, contract, 7_000_000);
        sketch.link(council, MoneyLinks.FUNDS, contract);

        assertThat(told().flows()).contains("Council > Contract: £3m");
    }

    @Test
    void twoHoldersShareAnAmountThatNobodySays() {
        worth(contract, 10_000_000);
        sketch.link(icb, ContractLinks.COMMISSIONS, contract);
        sketch.link(trust, ContractLinks.HOLDS_CONTRACT, contract);
        sketch.link(sketch.node(Organisations.PROVIDER, "Other trust"), ContractLinks.HOLDS_CONTRACT, contract);

        assertThat(told().flows()).contains("Contract > Trust: not stated", "Contract > Other trust: not stated");
    }

    @Test
    void anAgreementOnTopOfOthersMovesNoMoney() {
        sketch.set(contract, Contracts.CONTRACT_FORM, Contracts.ALLIANCE_AGREEMENT);
        sketch.link(icb, ContractLinks.PARTY_TO, contract);
        sketch.link(trust, ContractLinks.PARTY_TO, contract);

        assertThat(told().blocks()).isEmpty();
    }

    @Test
    void servicesInScopeAreAtTheEndOfTheWay() {
        sketch.link(icb, ContractLinks.COMMISSIONS, contract);
        sketch.link(trust, ContractLinks.HOLDS_CONTRACT, contract);
        var costed = sketch.node(Services.SERVICE, "Podiatry");
        sketch.figure(costed, Services.ANNUAL_COST, 200_000, "2017", "Accounts");
        sketch.link(costed, ServiceLinks.IN_SCOPE_OF, contract);
        for (var name : new String[] {"Diabetes", "Respiratory"}) {
            sketch.link(sketch.node(Services.SERVICE, name), ServiceLinks.IN_SCOPE_OF, contract);
        }

        assertThat(told().flows())
                .endsWith("Trust > Podiatry: £200,000", "Trust > Diabetes and Respiratory: not stated");
    }

    @Test
    void manyPracticesPaidInOneWayAreDrawnTogether() {
        var budget = sketch.node(Money.BUDGET, "Incentives");
        pays(icb, budget, 100_000);
        for (int i = 0; i < 10; i++) {
            pays(budget, sketch.node(GeneralPractice.GP_GROUP, "Group " + i), 1_000);
            sketch.set(
                    sketch.link(
                            sketch.node(GeneralPractice.GP_PRACTICE, "Practice " + i), MoneyLinks.FUNDED_FROM, budget),
                    MoneyLinks.AMOUNT,
                    BigDecimal.valueOf(5_000));
        }

        assertThat(told().flows())
                .contains("Incentives > 10 practices: £50,000")
                .hasSize(12);
    }
}
