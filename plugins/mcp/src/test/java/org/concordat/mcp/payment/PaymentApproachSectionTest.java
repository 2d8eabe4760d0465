package org.concordat.mcp.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Organisations;
import org.concordat.api.report.Block;
import org.concordat.mcp.Scene;
import org.concordat.mcp.vocabulary.McpAdditions;
import org.junit.jupiter.api.Test;

class PaymentApproachSectionTest {

    @Test
    void eachContractHasARowWithItsValuePerHead() {
        var scene = Scene.at("full");
        var contract = scene.contract("MCP contract", "mcp_full");
        scene.set(contract, Contracts.WHOLE_POPULATION_BUDGET, true);
        scene.set(contract, McpAdditions.GAIN_LOSS_SHARE, false);
        scene.set(contract, Contracts.ANNUAL_VALUE, Scene.figures(244_300_000));
        scene.set(scene.mcp, Organisations.POPULATION, Scene.figures(310_000));

        var blocks = new PaymentApproachSection().write(scene.network.check());

        assertThat(((Block.Table) blocks.get(1)).rows())
                .containsExactly(
                        List.of("Riverside", "MCP contract", "Yes", "Not stated", "No", "£244,300,000", "£788"));
    }

    @Test
    void withoutAgreementsThereIsNothingToSay() {
        assertThat(new PaymentApproachSection().write(Scene.at("full").network.check()))
                .isEmpty();
    }
}
