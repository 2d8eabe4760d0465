package org.concordat.mcp.integration;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.api.core.Contracts;
import org.concordat.api.core.Money;
import org.concordat.api.core.MoneyLinks;
import org.concordat.api.core.Services;
import org.concordat.api.network.Node;
import org.concordat.api.rule.Rule;
import org.concordat.mcp.Scene;
import org.junit.jupiter.api.Test;

class OneContractOneBudgetTest {

    private final Rule rule = Scene.rule("MCP-07");
    private final Scene scene = Scene.at("full");

    @Test
    void aFullMcpWithoutAContractIsFound() {
        assertThat(scene.messages(rule))
                .containsExactly(
                        "Riverside is fully integrated, but the model holds no contract of it. Full integration needs one contract and one whole-population budget that include primary medical services.");
    }

    @Test
    void aContractWithoutAWholePopulationBudgetIsFound() {
        scene.contract("MCP contract", "mcp_full");

        assertThat(scene.messages(rule))
                .containsExactly(
                        "MCP contract has no whole-population budget. Full integration (Riverside) needs one that includes primary medical services.");
        assertThat(scene.after("Say that MCP contract has a whole-population budget", rule))
                .isEmpty();
    }

    @Test
    void aWholePopulationBudgetThatFundsTheContractWillDo() {
        var contract = scene.contract("MCP contract", "mcp_full");
        var budget = scene.set(scene.network.node(Money.BUDGET, "Budget"), Money.BUDGET_KIND, Money.WHOLE_POPULATION);
        scene.network.link(MoneyLinks.FUNDS, budget, contract);

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void aScopeWithoutPrimaryMedicalServicesIsFound() {
        scene.service("Community nursing", budgeted());

        assertThat(scene.messages(rule))
                .containsExactly(
                        "The one service in the scope of MCP contract is not marked as primary medical services. Full integration (Riverside) includes them.");
    }

    @Test
    void aScopeThatIsNotDrawnIsNotBlamed() {
        budgeted();

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void theFixBringsPrimaryMedicalServicesIn() {
        scene.service("Community nursing", budgeted());

        assertThat(scene.after("Bring primary medical services into the scope of MCP contract", rule))
                .isEmpty();
    }

    @Test
    void theFixTakesThePrimaryMedicalServicesThatAreThere() {
        scene.service("Community nursing", budgeted());
        scene.set(scene.network.node(Services.SERVICE, "Core GP care"), Services.PRIMARY_MEDICAL, true);

        assertThat(scene.network.findings(rule).get(0).fixes().get(0).edit().leaves())
                .hasSize(1);
    }

    @Test
    void aPartialMcpIsPassedOver() {
        assertThat(Scene.at("partial").messages(rule)).isEmpty();
    }

    private Node budgeted() {
        return scene.set(scene.contract("MCP contract", "mcp_full"), Contracts.WHOLE_POPULATION_BUDGET, true);
    }
}
