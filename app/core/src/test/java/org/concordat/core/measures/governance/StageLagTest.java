package org.concordat.core.measures.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Core;
import org.concordat.api.core.Partnerships;
import org.concordat.api.core.Plans;
import org.concordat.core.rules.Sketch;
import org.junit.jupiter.api.Test;

class StageLagTest {

    private final Sketch sketch = new Sketch();

    @Test
    void aStartAfterThePlannedMonthIsLate() {
        var contract = sketch.set(sketch.node(Contracts.CONTRACT, "Contract"), Contracts.PLANNED_START, "2017-04");
        sketch.set(contract, Core.VALID_FROM, "2017-07");

        assertThat(sketch.values(new StageLag())).containsExactly("3");
    }

    @Test
    void aStartWithinThePlannedFinancialYearIsOnTime() {
        var contract = sketch.set(sketch.node(Contracts.CONTRACT, "Contract"), Contracts.PLANNED_START, "2017/18");
        sketch.set(contract, Core.VALID_FROM, "2017-07");

        assertThat(sketch.sentences(new StageLag()))
                .containsExactly("Contract began as planned: 2017/18 planned, July 2017 actual.");
    }

    @Test
    void aMilestoneStillPlannedAfterItsDateIsLateForWhatItConcerns() {
        var partnership = sketch.node(Partnerships.PARTNERSHIP, "Alliance");
        var milestone = sketch.set(sketch.node(Plans.MILESTONE, "Go live", "planned"), Plans.MILESTONE_DATE, "2017-04");
        sketch.set(milestone, Plans.CONCERNS, List.of(partnership.id()));

        assertThat(sketch.sentences(new StageLag()))
                .singleElement()
                .asString()
                .startsWith("Alliance: 1 milestone is not recorded as reached on 1 September 2017 (Go live)");
    }
}
