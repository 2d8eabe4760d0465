package org.concordat.diagram.overview;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.PlaceLinks;
import org.concordat.api.core.Places;
import org.concordat.api.fact.NodeId;
import org.concordat.api.view.Box;
import org.junit.jupiter.api.Test;

class ParentsTest {

    private final SampleCountry country = new SampleCountry();

    private String parent(String of) {
        var read = country.read();
        int parent = read.tree.parent(read.nodes.number(new NodeId(of)));
        return parent == Parents.NONE ? "none" : read.nodes.get(parent).id().value();
    }

    private void practice(String id, double x) {
        country.node(id, GeneralPractice.GP_PRACTICE, Box.of(x, 0, 100, 50));
    }

    private void group(String id, Box box) {
        country.node(id, GeneralPractice.GP_GROUP, box);
    }

    @Test
    void aNodeWithoutMembershipsHasNoGroup() {
        practice("p", 0);
        assertThat(parent("p")).isEqualTo("none");
    }

    @Test
    void aMemberBelongsToItsGroup() {
        practice("p", 0);
        group("g", Box.of(0, 500, 100, 50));
        country.link("l", MembershipLinks.MEMBER_OF, "p", "g");
        assertThat(parent("p")).isEqualTo("g");
    }

    @Test
    void ofTwoGroupsTheOneAroundTheNodeCounts() {
        practice("p", 0);
        group("a", Box.of(0, 500, 100, 50));
        group("z", Box.of(-50, -50, 300, 300));
        country.link("l1", MembershipLinks.MEMBER_OF, "p", "a").link("l2", MembershipLinks.MEMBER_OF, "p", "z");
        assertThat(parent("p")).isEqualTo("z");
    }

    @Test
    void ofTwoGroupsAroundTheNodeTheSmallerCounts() {
        practice("p", 0);
        group("a", Box.of(-100, -100, 900, 900));
        group("z", Box.of(-50, -50, 300, 300));
        country.link("l1", MembershipLinks.MEMBER_OF, "p", "a").link("l2", MembershipLinks.MEMBER_OF, "p", "z");
        assertThat(parent("p")).isEqualTo("z");
    }

    @Test
    void membershipBindsCloserThanPlace() {
        practice("p", 0);
        country.node("a", Places.PLACE, Box.of(0, 900, 100, 50));
        group("z", Box.of(0, 500, 100, 50));
        country.link("l1", PlaceLinks.LOCATED_IN, "p", "a").link("l2", MembershipLinks.MEMBER_OF, "p", "z");
        assertThat(parent("p")).isEqualTo("z");
    }

    @Test
    void theGroupWithFewerMembersCounts() {
        practice("p", 0);
        practice("q", 200);
        group("a", Box.of(0, 500, 100, 50));
        group("z", Box.of(0, 900, 100, 50));
        country.link("l1", MembershipLinks.MEMBER_OF, "p", "a")
                .link("l2", MembershipLinks.MEMBER_OF, "q", "a")
                .link("l3", MembershipLinks.MEMBER_OF, "p", "z");
        assertThat(parent("p")).isEqualTo("z");
    }

    @Test
    void otherwiseTheFirstGroupByIdCountsInWhateverOrderTheLinksCome() {
        practice("p", 0);
        group("b", Box.of(0, 500, 100, 50));
        group("a", Box.of(0, 900, 100, 50));
        country.link("l1", MembershipLinks.MEMBER_OF, "p", "b").link("l2", MembershipLinks.MEMBER_OF, "p", "a");
        assertThat(parent("p")).isEqualTo("a");
    }

    @Test
    void aCircleIsCutAtItsFirstMemberById() {
        group("b", Box.of(0, 0, 100, 50));
        group("a", Box.of(200, 0, 100, 50));
        group("c", Box.of(400, 0, 100, 50));
        country.link("l1", PlaceLinks.PART_OF, "a", "b")
                .link("l2", PlaceLinks.PART_OF, "b", "c")
                .link("l3", PlaceLinks.PART_OF, "c", "a");
        assertThat(parent("a")).isEqualTo("none");
        assertThat(parent("b")).isEqualTo("c");
        assertThat(parent("c")).isEqualTo("a");
    }

    @Test
    void aNodeThatStandsInTheFrameOfAGroupBelongsToIt() {
        practice("p", 0);
        practice("guest", 150);
        group("g", Box.of(-50, -50, 500, 300));
        country.link("l", MembershipLinks.MEMBER_OF, "p", "g");
        assertThat(parent("guest")).isEqualTo("g");
    }

    @Test
    void aGroupThatTheViewDoesNotShowCountsAllTheSame() {
        practice("p", 0);
        country.unseen("ccg", Organisations.COMMISSIONER);
        country.link("l", PlaceLinks.PART_OF, "p", "ccg");
        assertThat(parent("p")).isEqualTo("ccg");
    }
}
