package org.concordat.core.measures.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Partnerships;
import org.concordat.core.rules.Sketch;
import org.junit.jupiter.api.Test;

class MembershipOverlapTest {

    @Test
    void twoPartnershipsShareAPartOfTheirMembers() {
        var sketch = new Sketch();
        var one = sketch.node(Partnerships.PARTNERSHIP, "One");
        var other = sketch.node(Partnerships.PARTNERSHIP, "Two");
        var both = sketch.node(GeneralPractice.GP_PRACTICE, "Park");
        sketch.link(both, MembershipLinks.MEMBER_OF, one);
        sketch.link(both, MembershipLinks.MEMBER_OF, other);
        sketch.link(sketch.node(GeneralPractice.GP_PRACTICE, "Norton"), MembershipLinks.MEMBER_OF, other);

        assertThat(sketch.sentences(new MembershipOverlap()))
                .endsWith("One and Two share 1 of their 2 members (50%): Park.");
    }
}
