package org.concordat.pacs.scope;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Money;
import org.concordat.api.core.MoneyLinks;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.core.Services;
import org.concordat.api.network.Node;
import org.concordat.pacs.Scene;
import org.concordat.pacs.vocabulary.PacsAdditions;
import org.junit.jupiter.api.Test;

class SpecialisedKeptApartTest {

    private final SpecialisedKeptApart rule = new SpecialisedKeptApart();
    private final Scene scene = Scene.ofNoLevel();
    private final Node contract = scene.contract("PACS contract", "pacs_full");

    @Test
    void aSpecialisedServiceInACapitatedContractIsFound() {
        scene.set(contract, Contracts.PAYMENT_BASIS, "capitated");
        scene.set(scene.service("Heart surgery", contract), PacsAdditions.SPECIALISED, true);

        assertThat(scene.messages(rule))
                .containsExactly(
                        "Heart surgery belongs to specialised commissioning but is in the capitated scope of PACS contract of Riverside. Keep specialised commissioning separate.");
    }

    @Test
    void aContractThatIsNotCapitatedIsWell() {
        scene.set(contract, Contracts.PAYMENT_BASIS, "activity");
        scene.set(scene.service("Heart surgery", contract), PacsAdditions.SPECIALISED, true);

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void aServiceThatIsNotSaidToBeSpecialisedIsWell() {
        scene.set(contract, Contracts.PAYMENT_BASIS, "capitated");
        scene.service("Heart surgery", contract);

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void aCapitatedBudgetOfTheHolderCounts() {
        var trust = scene.trust("City Trust", "acute");
        scene.holds(trust, contract);
        var budget = scene.set(scene.network.node(Money.BUDGET, "Budget"), Money.BUDGET_BASIS, "capitated");
        scene.network.link(MoneyLinks.HOLDS_BUDGET, trust, budget);
        var service = scene.set(scene.network.node(Services.SERVICE, "Dialysis"), PacsAdditions.SPECIALISED, true);
        scene.network.link(ServiceLinks.IN_SCOPE_OF, service, budget);

        assertThat(scene.messages(rule).get(0)).contains("in the capitated scope of Budget of Riverside");
    }

    @Test
    void aBudgetThatIsNotCapitatedIsWell() {
        var trust = scene.trust("City Trust", "acute");
        scene.holds(trust, contract);
        var budget = scene.set(scene.network.node(Money.BUDGET, "Budget"), Money.BUDGET_BASIS, "incentive");
        scene.network.link(MoneyLinks.HOLDS_BUDGET, trust, budget);
        var service = scene.set(scene.network.node(Services.SERVICE, "Dialysis"), PacsAdditions.SPECIALISED, true);
        scene.network.link(ServiceLinks.IN_SCOPE_OF, service, budget);

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void aSpecialisedBudgetThatFeedsTheContractIsFoundAndOneThatIsExcludedIsNot() {
        scene.set(contract, Contracts.PAYMENT_BASIS, "capitated");
        var budget = scene.set(scene.network.node(Money.BUDGET, "Specialised"), PacsAdditions.SPECIALISED, true);
        scene.network.link(ContractLinks.EXCLUDES, contract, budget);
        assertThat(scene.messages(rule)).isEmpty();

        scene.network.link(MoneyLinks.FUNDS, budget, contract);
        assertThat(scene.messages(rule)).hasSize(1);
    }

    @Test
    void theFixLeavesItOut() {
        scene.set(contract, Contracts.PAYMENT_BASIS, "capitated");
        scene.set(scene.service("Heart surgery", contract), PacsAdditions.SPECIALISED, true);

        assertThat(scene.after("Leave Heart surgery out of PACS contract", rule))
                .isEmpty();
    }
}
