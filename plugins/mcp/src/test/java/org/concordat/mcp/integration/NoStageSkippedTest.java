package org.concordat.mcp.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordat.api.core.Partnerships;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.fact.PartialDate;
import org.concordat.mcp.Scene;
import org.junit.jupiter.api.Test;

class NoStageSkippedTest {

    private static final String FIX = "Make the year before full integration of Riverside a partial one";

    private final NoStageSkipped rule = new NoStageSkipped();
    private final Scene scene = Scene.ofNoLevel();

    @Test
    void aJumpFromVirtualToFullIsFound() {
        ladder(years("virtual", 2016, 2018), years("full", 2019, 2029));

        assertThat(scene.messages(rule))
                .containsExactly(
                        "Riverside goes from virtual straight to full integration (2019/20), without a partial or a shadow stage between.");
    }

    @Test
    void aLadderWithEveryRungIsWell() {
        ladder(years("full", 2019, 2029), years("virtual", 2017, 2017), years("partial", 2018, 2018));

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void aShadowStageWillDo() {
        ladder(years("virtual", 2016, 2018), years("full", 2019, 2029));
        scene.set(scene.mcp, Partnerships.STAGE, List.of(years("shadow", 2018, 2018)));

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void theFixMakesTheYearBeforeAPartialOne() {
        ladder(years("virtual", 2016, 2018), years("full", 2019, 2029));

        assertThat(scene.after(FIX, rule)).isEmpty();
    }

    @Test
    void aYearOfVirtualIntegrationIsTooShortToBeSplit() {
        ladder(years("virtual", 2018, 2018), years("full", 2019, 2029));

        assertThat(scene.fixes(rule)).isEmpty();
    }

    @Test
    void aFullLevelWithoutABeginningSaysNothing() {
        ladder(DatedChoice.always("virtual"), DatedChoice.always("full"));

        assertThat(scene.messages(rule)).isEmpty();
    }

    private void ladder(DatedChoice... rungs) {
        scene.set(scene.mcp, Partnerships.INTEGRATION_LEVEL, List.of(rungs));
    }

    private static DatedChoice years(String choice, int first, int last) {
        return new DatedChoice(choice, PartialDate.financialYear(first), PartialDate.financialYear(last));
    }
}
