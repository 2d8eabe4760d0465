package org.concordat.primarycarehome.population;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Organisations;
import org.concordat.primarycarehome.Scene;
import org.junit.jupiter.api.Test;

class PopulationScaleTest {

    private final PopulationScale rule = new PopulationScale();
    private final Scene scene = new Scene();

    @Test
    void tooFewPeopleAreFound() {
        scene.practice("Elm Surgery", 12_000, scene.home);
        scene.practice("Oak Surgery", 9_500, scene.home);

        assertThat(scene.messages(rule))
                .containsExactly(
                        "Thanet serves 21,500 people (the registered lists of its practices added up); a Primary Care Home is meant for 30,000 to 50,000, so it is too small.");
    }

    @Test
    void tooManyPeopleAreFound() {
        scene.set(scene.home, Organisations.POPULATION, Scene.figures(50_001));

        assertThat(scene.messages(rule))
                .containsExactly(
                        "Thanet serves 50,001 people (as stated); a Primary Care Home is meant for 30,000 to 50,000, so it is too large.");
    }

    @Test
    void theBoundsThemselvesAreWell() {
        scene.set(scene.home, Organisations.POPULATION, Scene.figures(30_000));
        assertThat(scene.messages(rule)).isEmpty();

        scene.set(scene.home, Organisations.POPULATION, Scene.figures(50_000));
        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void anUnknownPopulationIsNotASmallOne() {
        scene.join(scene.network.node(GeneralPractice.GP_PRACTICE, "Elm Surgery"), scene.home);

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void theThresholdsCanBeChanged() {
        scene.set(scene.home, Organisations.POPULATION, Scene.figures(25_000));
        scene.network.with(Scale.LEAST, 20_000L);
        assertThat(scene.messages(rule)).isEmpty();

        scene.network.with(Scale.MOST, 24_000L);
        assertThat(scene.messages(rule).get(0)).contains("20,000 to 24,000, so it is too large");
    }

    @Test
    void theRoofOverTwoHomesIsNotTooLarge() {
        for (var name : new String[] {"East", "West"}) {
            var group = scene.marked(scene.network.node(GeneralPractice.GP_GROUP, name));
            scene.join(group, scene.home);
            scene.practice(name + " Surgery", 40_000, group);
        }

        assertThat(scene.messages(rule)).isEmpty();
    }
}
