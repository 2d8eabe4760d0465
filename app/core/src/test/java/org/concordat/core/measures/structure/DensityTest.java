package org.concordat.core.measures.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.MembershipLinks;
import org.concordat.core.rules.Sketch;
import org.junit.jupiter.api.Test;

class DensityTest {

    private final Sketch sketch = new Sketch();

    /** Three practices around a group: a star. */
    private void star() {
        var group = sketch.node(GeneralPractice.GP_GROUP, "Group");
        for (var name : new String[] {"A", "B", "C"}) {
            sketch.link(sketch.node(GeneralPractice.GP_PRACTICE, name), MembershipLinks.MEMBER_OF, group);
        }
    }

    @Test
    void tiedPairsAreDividedByAllPairsAndTheKindsOfLinkAreNamed() {
        star();

        assertThat(sketch.sentences(new Density()))
                .containsExactly("3 of 6 possible pairs are tied: 50%."
                        + " (4 organisations and partnerships, 3 links: is member of.)");
    }
}
