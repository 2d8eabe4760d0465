package org.concordat.core.measures.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.RelationshipLinks;
import org.concordat.core.rules.Sketch;
import org.junit.jupiter.api.Test;

class MultiplexityTest {

    private final Sketch sketch = new Sketch();

    /** Three practices around a group: a star. */
    private void star() {
        var group = sketch.node(GeneralPractice.GP_GROUP, "Group");
        for (var name : new String[] {"A", "B", "C"}) {
            sketch.link(sketch.node(GeneralPractice.GP_PRACTICE, name), MembershipLinks.MEMBER_OF, group);
        }
    }

    @Test
    void twoKindsOfLinkBetweenTwoBodiesAreManifold() {
        star();
        var a = sketch.node(GeneralPractice.GP_PRACTICE, "A");
        var group = sketch.node(GeneralPractice.GP_GROUP, "Group");
        sketch.link(a, RelationshipLinks.PARTNER_WITH, group);

        assertThat(sketch.values(new Multiplexity())).containsExactly("33.3");
    }
}
