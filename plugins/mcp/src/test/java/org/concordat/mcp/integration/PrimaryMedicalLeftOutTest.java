package org.concordat.mcp.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.core.Services;
import org.concordat.api.rule.Rule;
import org.concordat.mcp.Scene;
import org.junit.jupiter.api.Test;

class PrimaryMedicalLeftOutTest {

    private final Rule rule = Scene.rule("MCP-05");

    @Test
    void primaryMedicalCareInScopeOfAPartialMcpIsFound() {
        var scene = partialWithPrimaryCare();

        assertThat(scene.messages(rule))
                .containsExactly(
                        "Core GP care in the scope of MCP contract is primary medical care. Riverside is partially integrated, which leaves core primary medical services to the practices' own contracts.");
    }

    @Test
    void theFixLeavesItOut() {
        assertThat(partialWithPrimaryCare().after("Leave Core GP care out of MCP contract", rule))
                .isEmpty();
    }

    @Test
    void otherServicesAreWell() {
        var scene = Scene.at("partial");
        scene.service("Community nursing", scene.contract("MCP contract", "mcp_partial"));

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void aFullMcpMayIncludeIt() {
        var scene = Scene.at("full");
        scene.set(
                scene.service("Core GP care", scene.contract("MCP contract", "mcp_full")),
                Services.PRIMARY_MEDICAL,
                true);

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void aStepOfAPathwayInScopeCounts() {
        var scene = Scene.at("partial");
        var contract = scene.contract("MCP contract", "mcp_partial");
        var care = scene.set(scene.network.node(Services.SERVICE, "Core GP care"), Services.PRIMARY_MEDICAL, true);
        var pathway =
                scene.set(scene.network.node(Services.PATHWAY, "Diabetes pathway"), Services.STEPS, List.of(care.id()));
        scene.network.link(ServiceLinks.IN_SCOPE_OF, pathway, contract);

        assertThat(scene.messages(rule)).hasSize(1);
        assertThat(scene.fixes(rule)).isEmpty();
    }

    private static Scene partialWithPrimaryCare() {
        var scene = Scene.at("partial");
        var service = scene.service("Core GP care", scene.contract("MCP contract", "mcp_partial"));
        scene.set(service, Services.PRIMARY_MEDICAL, true);
        return scene;
    }
}
