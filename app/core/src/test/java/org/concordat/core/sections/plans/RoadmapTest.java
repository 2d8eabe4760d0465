package org.concordat.core.sections.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Plans;
import org.concordat.api.core.Statuses;
import org.concordat.api.network.Node;
import org.concordat.api.report.Block.Lane;
import org.concordat.api.report.Block.Mark;
import org.concordat.api.report.Block.Step;
import org.concordat.core.rules.Sketch;
import org.concordat.core.sections.Told;
import org.junit.jupiter.api.Test;

class RoadmapTest {

    private final Sketch sketch = new Sketch();

    private Told told() {
        return Told.by(new Roadmap(), sketch);
    }

    private Node milestone(String name, String date, String status) {
        return sketch.set(sketch.node(Plans.MILESTONE, name, status), Plans.MILESTONE_DATE, date);
    }

    private List<Step> steps() {
        return told().lanes().lanes().stream()
                .flatMap(lane -> lane.cells().stream().flatMap(List::stream))
                .toList();
    }

    @Test
    void milestonesOfManyYearsStandInFinancialYears() {
        milestone("Merger", "2016/17", Statuses.PLANNED);
        milestone("Full integration", "2019/20", Statuses.PLANNED);

        assertThat(told().lanes().periods()).containsExactly("2016/17", "2019/20");
    }

    @Test
    void datesWithinTwoYearsStandInQuarters() {
        milestone("Merger", "2017-05-12", Statuses.PLANNED);
        milestone("Go live", "2018-01", Statuses.PLANNED);

        assertThat(told().lanes().periods()).containsExactly("April 2017 – June 2017", "January 2018 – March 2018");
    }

    @Test
    void aMarchMilestoneBelongsToTheFinancialYearThatEndsThen() {
        milestone("Announced", "2015-03", Statuses.PLANNED);
        milestone("Full integration", "2019/20", Statuses.PLANNED);

        assertThat(told().lanes().periods()).startsWith("2014/15");
    }

    @Test
    void aLaneIsAWorkstreamAndTheGroupThatItIsAbout() {
        var stream = sketch.node(Plans.WORKSTREAM, "Estates");
        var group = sketch.node(GeneralPractice.GP_GROUP, "Unity");
        var milestone = milestone("Survey", "2017/18", Statuses.PLANNED);
        sketch.set(milestone, Plans.MILESTONE_WORKSTREAM, stream.id());
        sketch.set(milestone, Plans.CONCERNS, List.of(group.id()));
        milestone("Launch", "2017/18", Statuses.PLANNED);

        assertThat(told().lanes().lanes()).extracting(Lane::name).containsExactly("Estates: Unity", "Other milestones");
    }

    @Test
    void whatIsSaidToHaveHappenedByTheDayIsDone() {
        milestone("Merger", "2017-03", Statuses.ACTUAL);

        assertThat(steps()).containsExactly(new Step("Merger (March 2017)", Mark.DONE));
    }

    @Test
    void aPlanWhoseDateHasPassedIsNotTherebyDone() {
        milestone("Merger", "2016/17", Statuses.PLANNED);

        assertThat(steps()).containsExactly(new Step("Merger", Mark.OBJECTIVE));
        assertThat(told().paragraphs())
                .containsExactly("1 milestone was planned for before this day, and nothing says that it was reached: "
                        + "Merger.");
    }

    @Test
    void aCheckpointToComeIsMarked() {
        sketch.set(milestone("Review", "2018/19", Statuses.PLANNED), Plans.MILESTONE_KIND, "checkpoint");

        assertThat(steps()).containsExactly(new Step("Review", Mark.CHECKPOINT));
    }

    @Test
    void whatWasGivenUpIsToldApart() {
        milestone("Takeover", "2013", Statuses.ABANDONED);

        assertThat(told().paragraphs()).containsExactly("1 milestone was given up or failed: Takeover.");
    }
}
