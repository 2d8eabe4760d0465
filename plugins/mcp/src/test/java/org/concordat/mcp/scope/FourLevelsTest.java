package org.concordat.mcp.scope;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.api.core.ServiceLinks;
import org.concordat.api.core.Services;
import org.concordat.api.network.Node;
import org.concordat.mcp.Scene;
import org.concordat.mcp.vocabulary.McpTypes;
import org.junit.jupiter.api.Test;

class FourLevelsTest {

    private final FourLevels rule = new FourLevels();
    private final Scene scene = Scene.at("partial");
    private final Node contract = scene.contract("MCP contract", "mcp_partial");

    @Test
    void eachLevelWithoutAServiceIsNamed() {
        service("Prevention", Services.WHOLE_POPULATION);
        service("Walk-in", Services.URGENT);
        service("Diabetes", Services.ONGOING);

        assertThat(scene.messages(rule))
                .containsExactly(
                        "Riverside has no service for the level of need \"Highest needs\": all 3 of its services are for other levels.");
    }

    @Test
    void servicesThatDoNotSayTheirLevelAreCounted() {
        service("Prevention", Services.WHOLE_POPULATION);
        service("Walk-in", Services.URGENT);
        service("Diabetes", Services.ONGOING);
        scene.service("Nursing", contract);

        assertThat(scene.messages(rule).get(0)).endsWith("of its 4 services 1 do not say for which level they are.");
    }

    @Test
    void anExtensiveCareServiceIsForTheHighestNeeds() {
        service("Prevention", Services.WHOLE_POPULATION);
        service("Walk-in", Services.URGENT);
        service("Diabetes", Services.ONGOING);
        scene.network.link(
                ServiceLinks.IN_SCOPE_OF, scene.network.node(McpTypes.EXTENSIVE_CARE_SERVICE, "Care+"), contract);

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void whatAMemberProvidesCounts() {
        service("Prevention", Services.WHOLE_POPULATION);
        service("Walk-in", Services.URGENT);
        service("Diabetes", Services.ONGOING);
        var service = scene.set(
                scene.network.node(Services.SERVICE, "Case work"), Services.POPULATION_LEVEL, Services.HIGHEST_NEEDS);
        scene.network.link(ServiceLinks.PROVIDES, scene.trust("City Trust", "community"), service);

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void nothingIsSaidUntilAServiceStatesItsLevel() {
        scene.service("Nursing", contract);

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void theFixAddsAServiceForTheLevel() {
        service("Prevention", Services.WHOLE_POPULATION);
        service("Walk-in", Services.URGENT);
        service("Diabetes", Services.ONGOING);

        assertThat(scene.after("Add a service for \"Highest needs\"", rule)).isEmpty();
    }

    private void service(String name, String level) {
        scene.set(scene.service(name, contract), Services.POPULATION_LEVEL, level);
    }
}
