package org.concordat.primarycarehome.population;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.api.core.ServiceLinks;
import org.concordat.api.core.Services;
import org.concordat.api.network.Node;
import org.concordat.primarycarehome.Scene;
import org.junit.jupiter.api.Test;

class RegisteredListsTest {

    private final RegisteredLists rule = new RegisteredLists();
    private final Scene scene = new Scene();

    @Test
    void residentsAreNotThoseOnAList() {
        population("People of Thanet", "resident");

        assertThat(scene.messages(rule))
                .containsExactly(
                        "The population of Thanet (People of Thanet) is not drawn up from registered lists. A Primary Care Home serves a defined registered population.");
        assertThat(scene.after("Say that People of Thanet is drawn up from registered lists", rule))
                .isEmpty();
    }

    @Test
    void aRegisteredPopulationIsWell() {
        population("People of Thanet", "resident");
        population("Patients of Thanet", Services.REGISTERED);

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void aPopulationThatDoesNotSayIsPassedOver() {
        scene.network.link(
                ServiceLinks.COVERS, scene.home, scene.network.node(Services.POPULATION, "People of Thanet"));

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void aCohortOfThoseOnTheListsIsWell() {
        population("Frail people", "cohort");
        assertThat(scene.messages(rule)).hasSize(1);

        scene.practice("Elm Surgery", 40_000, scene.home);
        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void partnersWithoutAPracticeHaveNoList() {
        scene.council("Kent County Council");

        assertThat(scene.messages(rule))
                .containsExactly(
                        "No practice or group of practices is among the members of Thanet (Kent County Council), so it has no registered list to serve.");
    }

    @Test
    void aHomeWithoutMembersIsPassedOver() {
        assertThat(scene.messages(rule)).isEmpty();
    }

    private Node population(String name, String basis) {
        var population = scene.network.node(Services.POPULATION, name);
        scene.network.link(ServiceLinks.COVERS, scene.home, population);
        return scene.set(population, Services.POPULATION_BASIS, basis);
    }
}
