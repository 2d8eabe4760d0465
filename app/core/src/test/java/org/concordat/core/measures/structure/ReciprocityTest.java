package org.concordat.core.measures.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.RelationshipLinks;
import org.concordat.core.rules.Sketch;
import org.junit.jupiter.api.Test;

class ReciprocityTest {

    private final Sketch sketch = new Sketch();

    /** Three practices around a group: a star. */
    private void star() {
        var group = sketch.node(GeneralPractice.GP_GROUP, "Group");
        for (var name : new String[] {"A", "B", "C"}) {
            sketch.link(sketch.node(GeneralPractice.GP_PRACTICE, name), MembershipLinks.MEMBER_OF, group);
        }
    }

    @Test
    void anAnswerThatIsReturnedIsReciprocal() {
        star();
        var a = sketch.node(GeneralPractice.GP_PRACTICE, "A");
        var b = sketch.node(GeneralPractice.GP_PRACTICE, "B");
        var c = sketch.node(GeneralPractice.GP_PRACTICE, "C");
        sketch.link(a, RelationshipLinks.TRUST_VALUE, b);
        sketch.link(b, RelationshipLinks.TRUST_VALUE, a);
        sketch.link(a, RelationshipLinks.TRUST_VALUE, c);

        assertThat(sketch.values(new Reciprocity())).containsExactly("66.7");
    }

    @Test
    void withoutASurveyThereIsNoFigure() {
        star();

        assertThat(sketch.figures(new Reciprocity())).isEmpty();
    }
}
