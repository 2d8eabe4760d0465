package org.concordat.core.measures.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.MembershipLinks;
import org.concordat.core.rules.Sketch;
import org.junit.jupiter.api.Test;

class ComponentsTest {

    private final Sketch sketch = new Sketch();

    /** Three practices around a group: a star. */
    private void star() {
        var group = sketch.node(GeneralPractice.GP_GROUP, "Group");
        for (var name : new String[] {"A", "B", "C"}) {
            sketch.link(sketch.node(GeneralPractice.GP_PRACTICE, name), MembershipLinks.MEMBER_OF, group);
        }
    }

    @Test
    void twoPairsApartAreTwoParts() {
        star();
        var other = sketch.node(GeneralPractice.GP_GROUP, "Other");
        sketch.link(sketch.node(GeneralPractice.GP_PRACTICE, "D"), MembershipLinks.MEMBER_OF, other);

        assertThat(sketch.sentences(new Components()))
                .singleElement()
                .asString()
                .startsWith("The network falls into 2 parts that no tie joins: 4 with A, B, C and Group; 2 with D and");
    }
}
