package org.concordat.diagram.overview;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.PlaceLinks;
import org.concordat.api.core.Places;
import org.concordat.api.fact.NodeId;
import org.concordat.api.view.Box;
import org.junit.jupiter.api.Test;

class GroupingTest {

    /** Practices at the given places, members of one group. */
    private static SampleCountry group(String id, double[]... places) {
        return group(new SampleCountry(), id, places);
    }

    private static SampleCountry group(SampleCountry country, String id, double[]... places) {
        country.unseen(id, GeneralPractice.GP_GROUP);
        for (int i = 0; i < places.length; i++) {
            country.node(id + i, GeneralPractice.GP_PRACTICE, Box.of(places[i][0], places[i][1], 100, 60))
                    .link(id + i + "-in", MembershipLinks.MEMBER_OF, id + i, id);
        }
        return country;
    }

    @Test
    void membersThatStandTogetherAreAGroup() {
        var country = group("g", new double[] {0, 0}, new double[] {150, 0}, new double[] {0, 100})
                .read();
        assertThat(country.levels).hasSize(2);
    }

    @Test
    void membersThatStandAllOverTheDrawingAreNone() {
        var country = group("g", new double[] {0, 0}, new double[] {9_000, 0}, new double[] {0, 9_000})
                .read();
        assertThat(country.levels).hasSize(1);
    }

    @Test
    void membersOfAGroupLetGoCountToTheGroupAbove() {
        var country = group("g", new double[] {0, 0}, new double[] {9_000, 0}, new double[] {0, 9_000})
                .node("region", Places.PLACE, Box.of(-100, -100, 10_000, 10_000))
                .link("l", PlaceLinks.LOCATED_IN, "g", "region")
                .node("seat", GeneralPractice.GP_PRACTICE, Box.of(50, 5_000, 100, 60))
                .link("m", PlaceLinks.LOCATED_IN, "seat", "region")
                .read();
        int region = country.nodes.number(new NodeId("region"));
        assertThat(country.tree.parent(country.nodes.number(new NodeId("g1")))).isEqualTo(region);
    }

    @Test
    void groupsThatLieAcrossEachOtherAreNone() {
        var country = new SampleCountry();
        for (int i = 0; i < 4; i++) {
            double aside = 110 * i;
            group(
                    country,
                    "g" + i,
                    new double[] {aside, 0},
                    new double[] {aside, 400},
                    new double[] {440 - aside, 200},
                    new double[] {440 - aside, 500});
        }
        assertThat(country.read().levels).hasSize(1);
    }

    @Test
    void aGroupWithoutFrameReachesAroundItsMembers() {
        var country = group("g", new double[] {0, 0}, new double[] {150, 0}, new double[] {0, 100})
                .read();
        var outline = country.areas.outline(country.nodes.number(new NodeId("g")), 1);
        assertThat(outline.contains(0, 0, 100, 60)).isTrue();
        assertThat(outline.contains(150, 0, 100, 60)).isTrue();
        assertThat(outline.contains(0, 100, 100, 60)).isTrue();
        assertThat(outline.contains(240, 150)).isFalse();
    }
}
