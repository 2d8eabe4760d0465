package org.concordat.mcp.integration;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.rule.Rule;
import org.concordat.mcp.Scene;
import org.junit.jupiter.api.Test;

class VirtualHoldsNoContractTest {

    private final Rule rule = Scene.rule("MCP-04");

    @Test
    void aVirtualMcpThatHoldsAContractIsFound() {
        var scene = Scene.at("virtual");
        scene.holds(scene.mcp, scene.network.node(Contracts.CONTRACT, "Community contract"));

        assertThat(scene.messages(rule))
                .containsExactly(
                        "Riverside holds Community contract, but it is a virtual MCP, and a virtual MCP is not a legal entity: its members hold the contracts.");
    }

    @Test
    void aPartyInTheRoleOfLeadHoldsTheContract() {
        var scene = Scene.at("virtual");
        var party = scene.network.link(
                ContractLinks.PARTY_TO, scene.mcp, scene.network.node(Contracts.CONTRACT, "Community contract"));
        assertThat(scene.messages(rule)).isEmpty();

        scene.network.set(party, ContractLinks.PARTY_ROLE, ContractLinks.LEAD);
        assertThat(scene.messages(rule)).hasSize(1);
    }

    @Test
    void aFullMcpMayHoldAContract() {
        var scene = Scene.at("full");
        scene.holds(scene.mcp, scene.network.node(Contracts.CONTRACT, "Community contract"));

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void theFixLetsAMemberHoldIt() {
        var scene = Scene.at("virtual");
        scene.holds(scene.mcp, scene.network.node(Contracts.CONTRACT, "Community contract"));
        scene.trust("City Trust", "community");

        assertThat(scene.after("Let City Trust hold Community contract", rule)).isEmpty();
    }
}
