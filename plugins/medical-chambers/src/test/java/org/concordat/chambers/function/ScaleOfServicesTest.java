package org.concordat.chambers.function;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.core.Services;
import org.concordat.api.network.Node;
import org.concordat.chambers.Scene;
import org.junit.jupiter.api.Test;

class ScaleOfServicesTest {

    private final ScaleOfServices rule = new ScaleOfServices();
    private final Scene scene = Scene.federation();

    @Test
    void aSmallFederationWithServicesAtScaleIsFound() {
        provides("Improved access");
        people(22_000);

        assertThat(scene.messages(rule))
                .containsExactly(
                        "Unity provides Improved access at scale, but covers 22,000 people (as stated), below the 30,000 of general practice at scale.");
    }

    @Test
    void aServiceInTheScopeOfItsContractIsAtScaleToo() {
        var contract = scene.network.node(Contracts.CONTRACT, "Contract");
        scene.network.link(ContractLinks.HOLDS_CONTRACT, scene.unity, contract);
        scene.network.link(ServiceLinks.IN_SCOPE_OF, scene.network.node(Services.SERVICE, "Improved access"), contract);
        people(22_000);

        assertThat(scene.messages(rule)).hasSize(1);
    }

    @Test
    void enoughPeopleAreWell() {
        provides("Improved access");
        people(30_000);

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void theThresholdCanBeChanged() {
        provides("Improved access");
        people(22_000);
        scene.network.with(ScaleOfServices.LEAST, 20_000L);

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void primaryMedicalServicesAreNotAtScale() {
        scene.set(provides("GMS"), Services.PRIMARY_MEDICAL, true);
        people(22_000);

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void anUnknownPopulationIsNotASmallOne() {
        provides("Improved access");

        assertThat(scene.messages(rule)).isEmpty();
    }

    private Node provides(String name) {
        var service = scene.network.node(Services.SERVICE, name);
        scene.network.link(ServiceLinks.PROVIDES, scene.unity, service);
        return service;
    }

    private void people(long people) {
        scene.set(scene.unity, Organisations.POPULATION, Scene.figures(people));
    }
}
