package org.concordat.primarycarehome.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordat.api.core.Core;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Partnerships;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.fact.NodeId;
import org.concordat.api.fact.PartialDate;
import org.concordat.primarycarehome.Scene;
import org.concordat.primarycarehome.vocabulary.PrimaryCareHomeTypes;
import org.junit.jupiter.api.Test;

class HomeTest {

    private final Scene scene = new Scene();

    @Test
    void aPartnershipIsAHomeFromItsDateOn() {
        scene.set(
                scene.home,
                Partnerships.MODEL_TYPES,
                List.of(new DatedChoice("PCH", PartialDate.financialYear(2018), null)));

        assertThat(names()).isEmpty();
        assertThat(namesOn(2018)).containsExactly("Thanet");
    }

    @Test
    void aPartnershipOfThatTypeIsAHomeWithoutBeingMarked() {
        scene.network.node(PrimaryCareHomeTypes.PRIMARY_CARE_HOME, "Larwood");

        assertThat(names()).containsExactlyInAnyOrder("Thanet", "Larwood");
    }

    @Test
    void aGroupOfThatKindIsAHomeUnlessItSaysFromWhen() {
        var group = scene.network.node(GeneralPractice.GP_GROUP, "Larwood");
        scene.set(group, GeneralPractice.GROUP_KIND, "primary_care_home");

        assertThat(names()).contains("Larwood");
        scene.set(
                group,
                Partnerships.MODEL_TYPES,
                List.of(new DatedChoice("PCH", PartialDate.financialYear(2019), null)));
        assertThat(names()).doesNotContain("Larwood");
    }

    @Test
    void aPartnershipOverTwoHomesIsTheirRoof() {
        var east = group("East");
        group("West");

        assertThat(names()).containsExactlyInAnyOrder("East", "West");
        assertThat(Home.all(scene.network.check()))
                .filteredOn(h -> h.node().id().equals(east))
                .singleElement()
                .satisfies(h -> assertThat(h.bodies()).hasSize(2));
    }

    @Test
    void aPartnershipAroundOneMarkedGroupIsOneHomeWithIt() {
        group("East");

        assertThat(names()).containsExactly("Thanet");
    }

    @Test
    void anAbandonedHomeIsNone() {
        scene.set(scene.home, Core.STATUS, "abandoned");

        assertThat(names()).isEmpty();
    }

    private NodeId group(String name) {
        var group = scene.marked(scene.network.node(GeneralPractice.GP_GROUP, name));
        scene.join(group, scene.home);
        return group.id();
    }

    private List<String> names() {
        return Home.all(scene.network.check()).stream().map(Home::name).toList();
    }

    private List<String> namesOn(int year) {
        scene.on(year, 4, 1);
        return names();
    }
}
