package org.concordat.mcp.integration;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.api.core.Contracts;
import org.concordat.mcp.Scene;
import org.junit.jupiter.api.Test;

class ContractTermTest {

    private final ContractTerm rule = new ContractTerm();
    private final Scene scene = Scene.at("full");

    @Test
    void aShortTermIsFound() {
        scene.set(scene.contract("MCP contract", "mcp_full"), Contracts.TERM, 5L);

        assertThat(scene.messages(rule))
                .containsExactly("The term of MCP contract of Riverside is 5 years; 10 to 15 years were expected.");
    }

    @Test
    void aLongTermIsFound() {
        scene.set(scene.contract("MCP contract", "mcp_full"), Contracts.TERM, 16L);

        assertThat(scene.messages(rule)).hasSize(1);
    }

    @Test
    void termsWithinTheBoundsAndUnknownOnesAreWell() {
        var contract = scene.contract("MCP contract", "mcp_full");
        assertThat(scene.messages(rule)).isEmpty();

        scene.set(contract, Contracts.TERM, 15L);
        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void theThresholdsCanBeChanged() {
        scene.set(scene.contract("MCP contract", "mcp_full"), Contracts.TERM, 5L);
        scene.network.with(ContractTerm.LEAST, 3L);
        assertThat(scene.messages(rule)).isEmpty();

        scene.network.with(ContractTerm.MOST, 4L);
        assertThat(scene.messages(rule).get(0)).endsWith("3 to 4 years were expected.");
    }
}
