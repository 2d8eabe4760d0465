package org.concordat.core.measures.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.MembershipLinks;
import org.concordat.core.rules.Sketch;
import org.junit.jupiter.api.Test;

class BetweennessCentralisationTest {

    private final Sketch sketch = new Sketch();

    /** Three practices around a group: a star. */
    private void star() {
        var group = sketch.node(GeneralPractice.GP_GROUP, "Group");
        for (var name : new String[] {"A", "B", "C"}) {
            sketch.link(sketch.node(GeneralPractice.GP_PRACTICE, name), MembershipLinks.MEMBER_OF, group);
        }
    }

    @Test
    void inAStarEveryWayLeadsThroughTheMiddle() {
        star();

        assertThat(sketch.values(new BetweennessCentralisation())).containsExactly("100");
    }

    @Test
    void aNetworkTooLargeIsNotMeasured() {
        var group = sketch.node(GeneralPractice.GP_GROUP, "Group");
        for (int i = 0; i < 2_100; i++) {
            sketch.link(sketch.node(GeneralPractice.GP_PRACTICE, "P" + i), MembershipLinks.MEMBER_OF, group);
        }

        assertThat(sketch.sentences(new BetweennessCentralisation()))
                .singleElement()
                .asString()
                .startsWith("The network is too large");
    }
}
