package org.concordat.mcp.payment;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.api.core.Contracts;
import org.concordat.api.core.Money;
import org.concordat.api.core.MoneyLinks;
import org.concordat.api.network.Node;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Severity;
import org.concordat.mcp.Scene;
import org.concordat.mcp.vocabulary.McpAdditions;
import org.junit.jupiter.api.Test;

class PaymentApproachCompleteTest {

    private final PaymentApproachComplete rule = new PaymentApproachComplete();

    @Test
    void aPartSaidToBeAbsentIsAWarning() {
        var scene = Scene.at("partial");
        scene.set(complete(scene), McpAdditions.IMPROVEMENT_PAYMENT, false);

        assertThat(scene.network.findings(rule)).extracting(Finding::severity).containsExactly(Severity.WARNING);
        assertThat(scene.messages(rule))
                .containsExactly(
                        "The payment approach of MCP contract (Riverside) lacks an improvement payment scheme.");
        assertThat(scene.after("Say that MCP contract has an improvement payment scheme", rule))
                .isEmpty();
    }

    @Test
    void partsOfWhichNothingIsSaidAreInformation() {
        var scene = Scene.at("partial");
        scene.contract("MCP contract", "mcp_partial");

        assertThat(scene.network.findings(rule)).extracting(Finding::severity).containsExactly(Severity.INFORMATION);
        assertThat(scene.messages(rule))
                .containsExactly(
                        "The model does not say whether MCP contract (Riverside) has a whole-population budget, an improvement payment scheme and a gain and loss share.");
        assertThat(scene.after(scene.fixes(rule).get(0), rule)).isEmpty();
    }

    @Test
    void aCompleteApproachIsWell() {
        var scene = Scene.at("partial");
        complete(scene);

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void budgetsAndSharesInTheModelShowTheParts() {
        var scene = Scene.at("partial");
        var contract = scene.contract("MCP contract", "mcp_partial");
        budget(scene, contract, Money.WHOLE_POPULATION);
        budget(scene, contract, "incentive");
        scene.network.link(MoneyLinks.RISK_SHARE, scene.trust("City Trust", "acute"), contract);

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void theBudgetOfAFullMcpIsLeftToAnotherRule() {
        var scene = Scene.at("full");
        scene.contract("MCP contract", "mcp_full");

        assertThat(scene.messages(rule).get(0)).doesNotContain("whole-population");
    }

    @Test
    void aVirtualMcpIsPassedOver() {
        var scene = Scene.at("virtual");
        scene.contract("Existing", Contracts.ALLIANCE_AGREEMENT);

        assertThat(scene.messages(rule)).isEmpty();
    }

    private static Node complete(Scene scene) {
        var contract = scene.contract("MCP contract", "mcp_partial");
        for (var part : PaymentPart.values()) {
            contract = scene.set(contract, part.attribute(), true);
        }
        return contract;
    }

    private static void budget(Scene scene, Node contract, String kind) {
        var budget = scene.set(scene.network.node(Money.BUDGET, kind), Money.BUDGET_KIND, kind);
        scene.network.link(MoneyLinks.FUNDS, budget, contract);
    }
}
