package org.concordat.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordat.api.core.Core;
import org.concordat.api.core.Partnerships;
import org.concordat.api.core.Plans;
import org.concordat.api.core.Statuses;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Node;
import org.junit.jupiter.api.Test;

class PlanThatStopsTest {

    private final Sketch sketch = new Sketch();
    private final PlanThatStops rule = new PlanThatStops();
    private final Node unity = sketch.node(Partnerships.PARTNERSHIP, "Unity");
    private final Node home = sketch.node(Partnerships.PARTNERSHIP, "Primary Care Home");

    private Node milestone(String name, String date, NodeId concerns) {
        var milestone = sketch.set(sketch.node(Plans.MILESTONE, name, Statuses.PLANNED), Plans.MILESTONE_DATE, date);
        return sketch.set(milestone, Plans.CONCERNS, List.of(concerns));
    }

    @Test
    void namesAGroupWhosePlanStopsBeforeTheOthers() {
        milestone("Limited company formed", "2017/18", unity.id());
        milestone("Business as usual", "2020/21", home.id());

        assertThat(sketch.messages(rule))
                .containsExactly(
                        "Unity has no plan after 2017/18, while the longest plan in the network runs to 2020/21.");
    }

    @Test
    void isContentWhenAllPlansEndTogether() {
        milestone("Limited company formed", "2017-06", unity.id());
        milestone("Business as usual", "2018-03", home.id());

        assertThat(sketch.messages(rule)).isEmpty();
    }

    @Test
    void isContentWithAGroupThatIsMeantToEnd() {
        milestone("Limited company formed", "2017/18", unity.id());
        milestone("Business as usual", "2020/21", home.id());
        sketch.set(unity, Core.VALID_TO, "2018-03");

        assertThat(sketch.messages(rule)).isEmpty();
    }

    @Test
    void countsTheMilestonesOfAWorkstream() {
        milestone("Limited company formed", "2017/18", unity.id());
        milestone("Business as usual", "2020/21", home.id());
        var workstream = sketch.set(sketch.node(Plans.WORKSTREAM, "Chambers"), Plans.CONCERNS, List.of(unity.id()));
        sketch.set(milestone("Review", "2020/21", workstream.id()), Plans.MILESTONE_WORKSTREAM, workstream.id());

        assertThat(sketch.messages(rule)).isEmpty();
    }

    @Test
    void takesWhatHasHappenedForHistoryNotForAPlan() {
        sketch.set(milestone("Founded", "2009", unity.id()), Core.STATUS, Statuses.ACTUAL);
        milestone("Business as usual", "2020/21", home.id());

        assertThat(sketch.messages(rule)).isEmpty();
    }
}
