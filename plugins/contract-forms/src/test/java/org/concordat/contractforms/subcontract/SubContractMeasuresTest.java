package org.concordat.contractforms.subcontract;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Money;
import org.concordat.api.core.MoneyLinks;
import org.concordat.api.measure.Figure;
import org.concordat.api.network.Node;
import org.concordat.contractforms.Scene;
import org.junit.jupiter.api.Test;

class SubContractMeasuresTest {

    private final Scene scene = new Scene();
    private final Node head = scene.contract("Lead contract", "lead_provider");
    private final Node lead = scene.trust("City Trust");
    private final Node mind = scene.trust("Mind Trust");
    private final Node charity = scene.trust("Charity");

    private void subContracts() {
        scene.holds(lead, head);
        scene.subContract(lead, mind, head, 6_000_000);
        scene.subContract(lead, charity, head, 2_000_000);
        scene.subContract(mind, scene.trust("Hostel"), head, 500_000);
    }

    private Figure figure(int measure) {
        return scene.network.figures(LeadProviders.MEASURES.get(measure)).get(0);
    }

    @Test
    void theShareOfTheFirstLevelLeavesTheSecondOut() {
        subContracts();
        scene.set(head, Contracts.ANNUAL_VALUE, Scene.figures(20_000_000));

        assertThat(figure(0).value()).isEqualByComparingTo("40");
        assertThat(figure(0).sentence())
                .isEqualTo(
                        "40 % of Lead contract is sub-contracted: £8,000,000 of £20,000,000 a year, in 2 sub-contracts.");
        assertThat(figure(0).used()).hasSize(3);
    }

    @Test
    void theShareOfTheSecondLevelIsOfTheSameContract() {
        subContracts();
        scene.set(head, Contracts.ANNUAL_VALUE, Scene.figures(20_000_000));

        assertThat(figure(1).value()).isEqualByComparingTo("2.5");
    }

    @Test
    void theBudgetThatFundsTheContractSaysWhatItIsWorth() {
        subContracts();
        var budget = scene.set(
                scene.network.node(Money.BUDGET, "Budget"), Contracts.ANNUAL_VALUE, Scene.figures(16_000_000));
        scene.network.link(MoneyLinks.FUNDS, budget, head);

        assertThat(figure(0).value()).isEqualByComparingTo("50");
    }

    @Test
    void withoutAValueTheShareIsNotKnown() {
        subContracts();

        assertThat(figure(0).value()).isNull();
        assertThat(figure(0).sentence())
                .isEqualTo(
                        "How much of Lead contract is sub-contracted is not known: the model does not say what it is worth in a year.");
    }

    @Test
    void aSubContractWithoutAValueLeavesTheShareUnknown() {
        subContracts();
        scene.set(head, Contracts.ANNUAL_VALUE, Scene.figures(20_000_000));
        scene.subContract(lead, scene.trust("Far Trust"), head);

        assertThat(figure(0).value()).isNull();
        assertThat(figure(2).value()).isNull();
    }

    @Test
    void theConcentrationIsThatOfTheShares() {
        subContracts();

        assertThat(figure(2).value()).isEqualTo(BigDecimal.valueOf(6_250));
        assertThat(figure(2).sentence())
                .isEqualTo(
                        "The sub-contracts under Lead contract have a concentration of 6,250, as if 1.6 equal providers shared them; 2 providers have them.");
    }

    @Test
    void twoSubContractsOfOneProviderAreOneShare() {
        scene.subContract(lead, mind, head, 1_000_000);
        scene.subContract(lead, mind, head, 3_000_000);

        assertThat(figure(2).value()).isEqualTo(BigDecimal.valueOf(10_000));
    }

    @Test
    void aProposedSubContractDoesNotCount() {
        scene.propose(scene.subContract(lead, mind, head, 1_000_000));

        assertThat(scene.network.figures(LeadProviders.MEASURES.get(0))).isEmpty();
    }

    @Test
    void aPaperOfSubContractsCountsUnderTheContractOfThoseWhoGiveTheWork() {
        scene.holds(lead, head);
        scene.set(head, Contracts.ANNUAL_VALUE, Scene.figures(4_000_000));
        scene.subContract(lead, mind, scene.contract("Sub-contract", "sub_contract"), 1_000_000);

        assertThat(figure(0).value()).isEqualByComparingTo("25");
    }

    @Test
    void aPaperOfSubContractsByItselfHasNoShare() {
        scene.subContract(lead, mind, scene.contract("Sub-contract", "sub_contract"), 1_000_000);

        assertThat(scene.network.figures(LeadProviders.MEASURES.get(0))).isEmpty();
    }
}
