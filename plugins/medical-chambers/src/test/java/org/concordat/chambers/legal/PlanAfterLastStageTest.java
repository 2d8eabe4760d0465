package org.concordat.chambers.legal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordat.api.core.Core;
import org.concordat.api.core.Partnerships;
import org.concordat.api.core.Plans;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.fact.PartialDate;
import org.concordat.chambers.Scene;
import org.junit.jupiter.api.Test;

class PlanAfterLastStageTest {

    private final PlanAfterLastStage rule = new PlanAfterLastStage();
    private final Scene scene = Scene.federation();

    @Test
    void aLastStageThatEndsIsFound() {
        levels(year("virtual", 2017));

        assertThat(scene.messages(rule))
                .containsExactly(
                        "Level of integration of Unity: the last one stated, “Virtual”, ends 2017/18, and nothing is stated after it.");
    }

    @Test
    void aLastStageWithoutAnEndIsWell() {
        levels(year("virtual", 2017), new DatedChoice("partial", PartialDate.financialYear(2018), null));

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void chambersThatEndNeedNoNextStage() {
        levels(year("virtual", 2017));
        scene.set(scene.unity, Core.VALID_TO, PartialDate.financialYear(2017));

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void plannedMilestonesAreLeftToTheCore() {
        levels(year("virtual", 2017));
        var milestone = scene.network.node(Plans.MILESTONE, "Company formed");
        scene.set(milestone, Core.STATUS, "planned");
        assertThat(scene.messages(rule)).hasSize(1);

        scene.set(milestone, Plans.CONCERNS, List.of(scene.unity.id()));
        assertThat(scene.messages(rule)).isEmpty();
    }

    private void levels(DatedChoice... levels) {
        scene.set(scene.unity, Partnerships.INTEGRATION_LEVEL, List.of(levels));
    }

    private static DatedChoice year(String level, int year) {
        return new DatedChoice(level, PartialDate.financialYear(year), PartialDate.financialYear(year));
    }
}
