package org.concordat.core.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.api.core.MembershipLinks.MEMBER_OF;

import java.util.List;
import org.concordat.api.core.Core;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Partnerships;
import org.concordat.api.core.Statuses;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.network.Node;
import org.junit.jupiter.api.Test;

class ExclusiveMembershipTest {

    private final Sketch sketch = new Sketch();
    private final ExclusiveMembership rule = new ExclusiveMembership();
    private final Node practice = sketch.node(GeneralPractice.GP_PRACTICE, "Park Surgery");
    private final Node north = partnership("North", "PCH");
    private final Node south = partnership("South", "PCH");

    private Node partnership(String name, String... models) {
        var choices = List.of(models).stream().map(DatedChoice::always).toList();
        return sketch.set(sketch.node(Partnerships.PARTNERSHIP, name), Partnerships.MODEL_TYPES, choices);
    }

    @Test
    void namesAPracticeInTwoPartnershipsOfOneExclusiveModel() {
        sketch.link(practice, MEMBER_OF, north);
        sketch.link(practice, MEMBER_OF, south);

        assertThat(sketch.messages(rule))
                .containsExactly("Park Surgery is in both North and South on 1 September 2017, "
                        + "and both follow the model PCH, which a practice can follow only once.");
    }

    @Test
    void isContentAfterThePracticeHasMoved() {
        sketch.set(sketch.link(practice, MEMBER_OF, north), Core.VALID_TO, "2017-03");
        sketch.link(practice, MEMBER_OF, south);

        assertThat(sketch.messages(rule)).isEmpty();
    }

    @Test
    void isContentWhileTheMoveIsOnlyPlanned() {
        sketch.link(practice, MEMBER_OF, north);
        sketch.link(practice, MEMBER_OF, south, Statuses.PLANNED);

        assertThat(sketch.messages(rule)).isEmpty();
    }

    @Test
    void allowsTwoModelsInOnePlace() {
        sketch.link(practice, MEMBER_OF, north);
        sketch.link(practice, MEMBER_OF, partnership("Wolverhampton MCP", "MCP"));

        assertThat(sketch.messages(rule)).isEmpty();
    }

    @Test
    void allowsATrustToBeInSeveral() {
        var trust = sketch.node(Organisations.PROVIDER, "Trust");
        sketch.link(trust, MEMBER_OF, north);
        sketch.link(trust, MEMBER_OF, south);

        assertThat(sketch.messages(rule)).isEmpty();
    }

    @Test
    void allowsAPartnershipWithinAnother() {
        sketch.link(practice, MEMBER_OF, north);
        sketch.link(practice, MEMBER_OF, south);
        sketch.link(north, MEMBER_OF, south);

        assertThat(sketch.messages(rule)).isEmpty();
    }

    @Test
    void believesAPartnershipThatSaysItIsNotExclusive() {
        sketch.link(practice, MEMBER_OF, north);
        sketch.link(practice, MEMBER_OF, sketch.set(south, Partnerships.EXCLUSIVE, false));

        assertThat(sketch.messages(rule)).isEmpty();
    }

    @Test
    void believesAPartnershipOfAnotherModelThatSaysItIsExclusive() {
        sketch.link(practice, MEMBER_OF, partnership("One programme", "programme"));
        sketch.link(
                practice,
                MEMBER_OF,
                sketch.set(partnership("Other programme", "programme"), Partnerships.EXCLUSIVE, true));

        assertThat(sketch.messages(rule)).hasSize(1);
    }
}
