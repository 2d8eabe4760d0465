package org.concordat.core.measures.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Partnerships;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.network.Node;
import org.concordat.core.rules.Sketch;
import org.junit.jupiter.api.Test;

class ConflictingMembershipTest {

    private final Sketch sketch = new Sketch();

    private Node partnership(String name, String model) {
        return sketch.set(
                sketch.node(Partnerships.PARTNERSHIP, name),
                Partnerships.MODEL_TYPES,
                List.of(DatedChoice.always(model)));
    }

    private void member(Node... bodies) {
        var practice = sketch.node(GeneralPractice.GP_PRACTICE, "Park");
        for (var body : bodies) {
            sketch.link(practice, MembershipLinks.MEMBER_OF, body);
        }
    }

    @Test
    void aPracticeInTwoModelsIsNamedWithBothAndTheyDoNotExcludeEachOther() {
        member(partnership("Home", "PCH"), partnership("Provider", "MCP"));

        assertThat(sketch.sentences(new ConflictingMembership()))
                .containsExactly("1 practice is in more than one model or partnership at once, MCP (through Provider)"
                        + " and PCH (through Home): Park. These do not exclude each other.");
    }

    @Test
    void twoPartnershipsOfOneModelExcludeEachOther() {
        member(partnership("Home", "PCH"), partnership("Other home", "PCH"));

        assertThat(sketch.sentences(new ConflictingMembership()))
                .singleElement()
                .asString()
                .contains("This is not allowed: two partnerships of PCH");
    }

    @Test
    void membershipThroughAGroupCounts() {
        var group = sketch.node(GeneralPractice.GP_GROUP, "East");
        sketch.link(group, MembershipLinks.MEMBER_OF, partnership("Provider", "MCP"));
        member(group, partnership("Home", "PCH"));

        assertThat(sketch.values(new ConflictingMembership())).containsExactly("1");
    }

    @Test
    void aPartnershipWithinAPartnershipOfItsModelIsNoSecondOne() {
        var part = partnership("Home", "PCH");
        sketch.link(part, MembershipLinks.MEMBER_OF, partnership("Homes", "PCH"));
        member(part);

        assertThat(sketch.values(new ConflictingMembership())).containsExactly("0");
    }
}
