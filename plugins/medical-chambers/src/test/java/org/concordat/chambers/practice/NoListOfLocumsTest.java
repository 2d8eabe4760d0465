package org.concordat.chambers.practice;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.PlaceLinks;
import org.concordat.api.core.RelationshipLinks;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.core.Services;
import org.concordat.chambers.Scene;
import org.junit.jupiter.api.Test;

class NoListOfLocumsTest {

    private final NoListOfLocums rule = new NoListOfLocums();
    private final Scene scene = Scene.locums();

    @Test
    void locumsWhoRunAPracticeAreFound() {
        scene.network.link(
                PlaceLinks.OPERATES, scene.unity, scene.network.node(GeneralPractice.GP_PRACTICE, "Elm Surgery"));

        assertThat(scene.messages(rule))
                .containsExactly("Unity is locum chambers and has no registered list, but “Unity runs Elm Surgery”.");
        assertThat(scene.after("Remove this link", rule)).isEmpty();
        assertThat(scene.after("Say that Unity is a practice federation", rule)).isEmpty();
    }

    @Test
    void aRegisteredPopulationIsNotTheirs() {
        var population = scene.network.node(Services.POPULATION, "Patients");
        scene.network.link(ServiceLinks.COVERS, scene.unity, population);
        assertThat(scene.messages(rule)).isEmpty();

        scene.set(population, Services.POPULATION_BASIS, Services.REGISTERED);
        assertThat(scene.messages(rule)).hasSize(1);
    }

    @Test
    void aPracticeIsNoMemberOfLocumChambers() {
        scene.practice("Elm Surgery");

        assertThat(scene.messages(rule)).hasSize(1);
    }

    @Test
    void thePracticesThatTheyWorkForAreWell() {
        scene.network.link(
                RelationshipLinks.SUPPORTS,
                scene.unity,
                scene.network.node(GeneralPractice.GP_PRACTICE, "Elm Surgery"));

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void aFederationMayRunAPractice() {
        var federation = Scene.federation();
        federation.practice("Elm Surgery");

        assertThat(federation.messages(rule)).isEmpty();
    }
}
