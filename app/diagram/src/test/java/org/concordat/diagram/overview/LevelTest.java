package org.concordat.diagram.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.PlaceLinks;
import org.concordat.api.core.Places;
import org.concordat.api.fact.NodeId;
import org.concordat.api.view.Box;
import org.junit.jupiter.api.Test;

class LevelTest {

    private static final double[] SCALES = {0.01, 0.02, 0.03, 0.05, 0.07, 0.1, 0.15, 0.2, 0.4, 1};

    @Test
    void levelsAreNamedByWhatTheirGroupsAre() {
        assertThat(SampleCountry.nested(10).read().levels)
                .extracting(Level::name)
                .containsExactly("", "GP group", "Commissioner", "Place");
    }

    @Test
    void levelsGetFinerAsOneZoomsIn() {
        var country = SampleCountry.nested(10).read();
        assertThat(DoubleStream.of(SCALES)
                        .mapToObj(scale -> country.level(scale).number()))
                .isSortedAccordingTo((a, b) -> Integer.compare(b, a))
                .startsWith(3)
                .contains(2, 1);
    }

    @Test
    void aGroupWithoutTheUsualLevelBelowStandsWithItsLike() {
        var country = SampleCountry.nested(10);
        country.node("r0c9", Places.PLACE, Box.of(0, 9_000, 400, 400))
                .node("lone", GeneralPractice.GP_PRACTICE, Box.of(50, 9_100, 120, 88))
                .link("l", PlaceLinks.LOCATED_IN, "lone", "r0c9");
        var read = country.read();
        assertThat(read.ranks.of(read.nodes.number(new NodeId("r0c9")))).isEqualTo(3);
    }

    /** With the first region closed by hand. */
    private static Country closed(SampleCountry sample) {
        var view = sample.view();
        var inside = view.boxes().keySet().stream()
                .filter(node -> node.value().startsWith("r0c"))
                .collect(Collectors.toSet());
        return new Country(sample.network(), view.withClosed(Map.of(new NodeId("r0"), inside)));
    }

    @Test
    void flowsOfWhatIsClosedByHandAreThoseOfItsGroup() {
        var country = closed(SampleCountry.nested(0).referrals("f", "r0c0n0p0", "t0", 100));
        assertThat(country.flows.from()).contains(country.nodes.number(new NodeId("r0")));
    }

    @Test
    void aGroupThatIsClosedByHandDoesNotMakeItsLevelCoarser() {
        var open = SampleCountry.nested(0).read();
        var closed = closed(SampleCountry.nested(0));
        assertThat(closed.levels)
                .extracting(Level::across)
                .isEqualTo(open.levels.stream().map(Level::across).toList());
    }

    @Test
    void placesWithinPlacesAreToldApartByHeight() {
        var country = new SampleCountry()
                .node("borough", Places.PLACE, Box.of(0, 0, 100, 50))
                .node("county", Places.PLACE, Box.of(0, 100, 100, 50))
                .node("region", Places.PLACE, Box.of(0, 200, 100, 50))
                .link("l1", PlaceLinks.PART_OF, "borough", "county")
                .link("l2", PlaceLinks.PART_OF, "county", "region")
                .read();
        assertThat(country.ranks.highest()).isEqualTo(2);
    }

    @Test
    void aClosedGroupStandsForAllThatIsInIt() {
        var country = SampleCountry.nested(10).read();
        int practice = country.nodes.number(new NodeId("r1c2n3p4"));
        assertThat(country.levels)
                .extracting(level ->
                        country.nodes.get(level.standing()[practice]).id().value())
                .containsExactly("r1c2n3p4", "r1c2n3", "r1c2", "r1");
    }

    @Test
    void aNodeWithoutGroupStandsForItself() {
        var country = SampleCountry.nested(10).read();
        int trust = country.nodes.number(new NodeId("t3"));
        assertThat(country.levels).extracting(level -> level.standing()[trust]).containsOnly(trust);
    }

    @Test
    void withoutGroupsThereIsOneLevel() {
        var country = new SampleCountry()
                .node("p", GeneralPractice.GP_PRACTICE, Box.of(0, 0, 100, 50))
                .read();
        assertThat(country.levels).hasSize(1);
    }

    @Test
    void aCircleOfMembershipsStillHasLevels() {
        var country = new SampleCountry()
                .node("a", GeneralPractice.GP_GROUP, Box.of(0, 0, 100, 50))
                .node("b", GeneralPractice.GP_GROUP, Box.of(200, 0, 100, 50))
                .link("l1", MembershipLinks.MEMBER_OF, "a", "b")
                .link("l2", MembershipLinks.MEMBER_OF, "b", "a")
                .read();
        assertThat(country.levels).hasSize(2);
    }

    @Test
    void anEmptyViewHasALevel() {
        assertThat(new SampleCountry().read().level(0.1).number()).isZero();
    }
}
