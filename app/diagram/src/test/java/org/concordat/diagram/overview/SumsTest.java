package org.concordat.diagram.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Link;
import org.concordat.api.view.Box;
import org.concordat.diagram.amount.Quantities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SumsTest {

    private final SampleCountry sample = SampleCountry.nested(3_000);
    private final Country country = sample.read();

    private Sums sums(int level) {
        return new Sums(country.flows, country.levels.get(level), country.tree);
    }

    /** How a practice, network, commissioner or trust of the sample is named on a level. */
    private static String standing(NodeId node, int level) {
        String id = node.value();
        return id.startsWith("t") ? id : id.substring(0, 8 - 2 * level);
    }

    private Map<String, Double> counted(int level) {
        Map<String, Double> expected = new HashMap<>();
        for (Link link : sample.links()) {
            if (link.is(ServiceLinks.REFERS_TO)) {
                String from = standing(link.from(), level);
                String to = standing(link.to(), level);
                if (!from.equals(to)) {
                    String pair = from.compareTo(to) < 0 ? from + "-" + to : to + "-" + from;
                    expected.merge(pair, Quantities.latest(link, ServiceLinks.REFERRALS), Double::sum);
                }
            }
        }
        return expected;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void sumsAreThoseOfTheLinksAtEveryLevel(int level) {
        var sums = sums(level);
        Map<String, Double> found = new HashMap<>();
        for (int pair = 0; pair < sums.count(); pair++) {
            String lower = country.nodes.get(sums.lower(pair)).id().value();
            String upper = country.nodes.get(sums.upper(pair)).id().value();
            found.put(lower + "-" + upper, sums.amountOf(pair));
        }
        assertThat(found).isEqualTo(counted(level));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void eachReferralIsInASumOrLeftAsALine(int level) {
        var sums = sums(level);
        int added = 0;
        for (int pair = 0; pair < sums.count(); pair++) {
            added += sums.flows(pair);
        }
        assertThat(added + sums.lines().length).isEqualTo(sample.referrals());
    }

    @Test
    void theGreatestComeFirst() {
        var sums = sums(2);
        int[] greatest = sums.greatest(20, 1);
        assertThat(greatest).hasSize(20);
        for (int i = 1; i < greatest.length; i++) {
            assertThat(sums.amountOf(greatest[i])).isLessThanOrEqualTo(sums.amountOf(greatest[i - 1]));
        }
    }

    @Test
    void noMoreAreTakenThanTheShareNeeds() {
        var sums = sums(2);
        int[] half = sums.greatest(10_000, 0.5);
        double sum = 0;
        for (int pair : half) {
            sum += sums.amountOf(pair);
        }
        assertThat(sum).isGreaterThanOrEqualTo(0.5 * sums.total());
        assertThat(sum - sums.amountOf(half[half.length - 1])).isLessThan(0.5 * sums.total());
    }

    @Test
    void aFlowBetweenAGroupAndItsMemberIsNeitherSummedNorDrawn() {
        var read = twoGroups().link("c", ContractLinks.COMMISSIONS, "g1", "p1").read();
        var sums = new Sums(read.flows, read.levels.get(1), read.tree);
        assertThat(sums.count()).isZero();
        assertThat(sums.lines()).isEmpty();
    }

    @Test
    void whereFewFlowsSayAQuantityFlowsAreCounted() {
        var read = twoGroups()
                .referrals("f1", "p1", "p2", 500)
                .link("f2", ContractLinks.COMMISSIONS, "p1", "p2")
                .link("f3", ContractLinks.COMMISSIONS, "p1", "p2")
                .read();
        var sums = new Sums(read.flows, read.levels.get(1), read.tree);
        assertThat(sums.unit()).isEmpty();
        assertThat(sums.amountOf(0)).isEqualTo(3);
    }

    @Test
    void whereFlowsAreCountedASingleOneIsNoSum() {
        var read = twoGroups().link("f", ContractLinks.COMMISSIONS, "p1", "p2").read();
        var sums = new Sums(read.flows, read.levels.get(1), read.tree);
        assertThat(sums.count()).isZero();
        assertThat(sums.lines()).hasSize(1);
    }

    @Test
    void aMembershipThatNoGroupSaysIsLeftAsALine() {
        var read = twoGroups()
                .link("second", MembershipLinks.MEMBER_OF, "p1", "g2")
                .read();
        var sums = new Sums(read.flows, read.levels.get(1), read.tree);
        assertThat(sums.lines()).hasSize(1);
    }

    @Test
    void theTypeWithMostOfTheSumIsItsMainType() {
        var read = twoGroups()
                .link("f1", ContractLinks.COMMISSIONS, "p1", "p2")
                .referrals("f2", "p1", "p2", 500)
                .read();
        var sums = new Sums(read.flows, read.levels.get(1), read.tree);
        assertThat(read.flows.types().get(sums.mainTypes(new int[] {0})[0])).isEqualTo(ServiceLinks.REFERS_TO);
    }

    @Test
    void theShareOneWayIsKnown() {
        var read = twoGroups()
                .referrals("f1", "p1", "p2", 300)
                .referrals("f2", "p2", "p1", 100)
                .read();
        assertThat(new Sums(read.flows, read.levels.get(1), read.tree).upwards(0))
                .isEqualTo(0.75);
    }

    private static SampleCountry twoGroups() {
        return new SampleCountry()
                .node("p1", GeneralPractice.GP_PRACTICE, Box.of(0, 0, 100, 50))
                .node("p2", GeneralPractice.GP_PRACTICE, Box.of(900, 0, 100, 50))
                .node("g1", GeneralPractice.GP_GROUP, Box.of(0, 100, 100, 50))
                .node("g2", GeneralPractice.GP_GROUP, Box.of(900, 100, 100, 50))
                .link("m1", MembershipLinks.MEMBER_OF, "p1", "g1")
                .link("m2", MembershipLinks.MEMBER_OF, "p2", "g2");
    }
}
