package org.concordat.mcp.scale;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Places;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.core.Services;
import org.concordat.mcp.Scene;
import org.concordat.mcp.vocabulary.McpTypes;
import org.junit.jupiter.api.Test;

class HubScaleTest {

    private final HubScale rule = new HubScale();
    private final Scene scene = Scene.ofNoLevel();

    @Test
    void aHubThatServesTooManyIsFound() {
        var hub = scene.network.node(McpTypes.CARE_HUB, "North Hub");
        scene.set(hub, McpTypes.HUB_POPULATION, Scene.figures(64_000));

        assertThat(scene.messages(rule))
                .containsExactly("North Hub serves 64,000 people; a care hub is meant for 30,000 to 50,000.");
    }

    @Test
    void aHubWithinTheBoundsIsWell() {
        var hub = scene.network.node(McpTypes.CARE_HUB, "North Hub");
        scene.set(hub, McpTypes.HUB_POPULATION, Scene.figures(50_000));

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void aHubOfUnknownPopulationIsPassedOver() {
        scene.network.node(McpTypes.CARE_HUB, "North Hub");

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void thePracticesAroundAHubAreAddedUp() {
        var hub = scene.network.node(McpTypes.CARE_HUB, "North Hub");
        scene.network.link(ContractLinks.INTEGRATES_WITH, scene.practice("Elm Surgery", 9_000), hub);
        scene.network.link(ContractLinks.INTEGRATES_WITH, scene.practice("Oak Surgery", 8_000), hub);

        assertThat(scene.messages(rule).get(0)).startsWith("North Hub serves 17,000 people");
    }

    @Test
    void aSiteThatIsACareHubCountsWithThePopulationItServes() {
        var site = scene.set(scene.network.node(Places.SITE, "Old Hospital"), Places.SITE_KIND, "care_hub");
        var people = scene.set(scene.network.node(Services.POPULATION, "North"), Services.SIZE, Scene.figures(20_000));
        scene.network.link(ServiceLinks.SERVES, site, people);

        assertThat(scene.messages(rule).get(0)).startsWith("Old Hospital serves 20,000 people");
    }

    @Test
    void theThresholdsCanBeChanged() {
        var hub = scene.network.node(McpTypes.CARE_HUB, "North Hub");
        scene.set(hub, McpTypes.HUB_POPULATION, Scene.figures(40_000));
        scene.network.with(HubScale.MOST, 35_000L);

        assertThat(scene.messages(rule).get(0)).endsWith("meant for 30,000 to 35,000.");
        scene.network.with(HubScale.MOST, 50_000L).with(HubScale.LEAST, 45_000L);
        assertThat(scene.messages(rule).get(0)).endsWith("meant for 45,000 to 50,000.");
    }
}
