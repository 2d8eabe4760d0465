package org.concordat.primarycarehome.population;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.api.core.Organisations;
import org.concordat.api.edit.AddNode;
import org.concordat.primarycarehome.Scene;
import org.junit.jupiter.api.Test;

class WholePracticeSplitTest {

    private static final String FIX = "Plan 2 neighbourhoods as groups under it";

    private final WholePracticeSplit rule = new WholePracticeSplit();
    private final Scene scene = new Scene();

    @Test
    void aLargeHomeIsDividedByWholePractices() {
        practices();

        assertThat(scene.messages(rule))
                .containsExactly(
                        "With every practice whole, Thanet could be 2 neighbourhoods of 30,000 to 50,000 people: Ash and Yew (37,000); Elm and Oak (36,000).");
    }

    @Test
    void theFixPlansHomesOfTheRightSizeUnderTheOldOne() {
        practices();

        assertThat(scene.after(FIX, rule)).isEmpty();
    }

    @Test
    void afterTheFixNoHomeIsTooLarge() {
        practices();
        var fix = scene.network.findings(rule).get(0).fixes().get(0);

        assertThat(scene.network.findingsAfter(fix, new PopulationScale())).isEmpty();
        assertThat(scene.network.findingsAfter(fix, new OneHomePerPractice())).isEmpty();
        assertThat(fix.edit().leaves()).filteredOn(AddNode.class::isInstance).hasSize(2);
    }

    @Test
    void aHomeThatCannotBeDividedIsToldSo() {
        scene.practice("Elm", 30_000, scene.home);
        scene.practice("Oak", 25_000, scene.home);

        assertThat(scene.messages(rule))
                .containsExactly(
                        "No division of Thanet (55,000 people) was found that keeps every practice whole and every neighbourhood between 30,000 and 50,000 people.");
    }

    @Test
    void aHomeOfTheRightSizeIsLeftWhole() {
        scene.practice("Elm", 30_000, scene.home);
        scene.practice("Oak", 20_000, scene.home);

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void withoutListsThereIsNothingToDivide() {
        scene.set(scene.home, Organisations.POPULATION, Scene.figures(90_000));

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void theThresholdsCanBeChanged() {
        practices();
        scene.network.with(Scale.MOST, 80_000L);

        assertThat(scene.messages(rule)).isEmpty();
    }

    private void practices() {
        scene.practice("Ash", 25_000, scene.home);
        scene.practice("Elm", 20_000, scene.home);
        scene.practice("Oak", 16_000, scene.home);
        scene.practice("Yew", 12_000, scene.home);
    }
}
