package org.concordat.core.measures.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Partnerships;
import org.concordat.api.network.Node;
import org.concordat.core.rules.Sketch;
import org.junit.jupiter.api.Test;

class PeopleCoveredTest {

    private final Sketch sketch = new Sketch();

    private Node practice(String name, long list) {
        var practice = sketch.node(GeneralPractice.GP_PRACTICE, name);
        return sketch.figure(practice, GeneralPractice.LIST_SIZE, list, "2017-07", "Patients registered");
    }

    @Test
    void aListInTwoGroupsOfOnePartnershipCountsOnce() {
        var partnership = sketch.node(Partnerships.PARTNERSHIP, "Partnership");
        var practice = practice("Park", 8_000);
        for (var name : new String[] {"East", "West"}) {
            var group = sketch.node(GeneralPractice.GP_GROUP, name);
            sketch.link(group, MembershipLinks.MEMBER_OF, partnership);
            sketch.link(practice, MembershipLinks.MEMBER_OF, group);
        }

        assertThat(sketch.values(new PeopleCovered())).containsExactly("8000", "8000", "8000");
    }

    @Test
    void theSentenceNamesHowManyListsWereAdded() {
        var group = sketch.node(GeneralPractice.GP_GROUP, "East");
        sketch.link(practice("Park", 8_000), MembershipLinks.MEMBER_OF, group);
        sketch.link(practice("Norton", 4_500), MembershipLinks.MEMBER_OF, group);

        assertThat(sketch.sentences(new PeopleCovered()))
                .containsExactly("East covers 12,500 people: the registered lists of 2 practices added up, each once.");
    }

    @Test
    void aMissingListIsNamedAndNothingIsAddedUp() {
        var group = sketch.node(GeneralPractice.GP_GROUP, "East");
        sketch.link(practice("Park", 8_000), MembershipLinks.MEMBER_OF, group);
        sketch.link(sketch.node(GeneralPractice.GP_PRACTICE, "Norton"), MembershipLinks.MEMBER_OF, group);

        assertThat(sketch.sentences(new PeopleCovered()))
                .containsExactly("How many people East covers cannot be said: 1 of its 2 practices has no list size"
                        + " (Norton).");
    }

    @Test
    void aCommissionerCoversTheListsOfThePracticesItCommissions() {
        var commissioner = sketch.node(Organisations.COMMISSIONER, "CCG");
        sketch.link(commissioner, ContractLinks.COMMISSIONS, practice("Park", 8_000));
        sketch.link(commissioner, ContractLinks.COMMISSIONS, practice("Norton", 4_500));

        assertThat(sketch.values(new PeopleCovered())).containsExactly("12500");
    }
}
