package org.concordat.primarycarehome.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordat.api.core.Core;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Partnerships;
import org.concordat.api.network.Node;
import org.concordat.api.rule.Finding;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.findings.Checker;
import org.concordat.primarycarehome.PrimaryCareHomeCareModel;
import org.concordat.primarycarehome.Scene;
import org.concordat.primarycarehome.vocabulary.PrimaryCareHomeTypes;
import org.junit.jupiter.api.Test;

class OneHomePerPracticeTest {

    private final OneHomePerPractice rule = new OneHomePerPractice();
    private final Scene scene = new Scene();
    private final Node other = scene.marked(scene.network.node(Partnerships.PARTNERSHIP, "Ramsgate"));
    private final Node practice = scene.practice("Elm Surgery", 9_000, scene.home);

    @Test
    void aPracticeInTwoHomesThroughAGroupIsFound() {
        var group = scene.network.node(GeneralPractice.GP_GROUP, "Valley Group");
        scene.join(practice, group);
        scene.join(group, other);

        assertThat(scene.messages(rule))
                .containsExactly(
                        "Elm Surgery belongs to both Ramsgate and Thanet on 1 September 2017, directly or through a group, so its registered list is counted in two Primary Care Homes.");
        assertThat(scene.fixes(rule))
                .containsExactlyInAnyOrder(
                        "Let Elm Surgery belong to Thanet only", "Let Elm Surgery belong to Ramsgate only");
        assertThat(scene.after("Let Elm Surgery belong to Ramsgate only", rule)).isEmpty();
    }

    @Test
    void aPracticeThatJoinsTwoPartnershipsItselfIsLeftToTheCore() {
        scene.join(practice, other);

        assertThat(scene.messages(rule)).isEmpty();
        assertThat(findings()).containsExactly("CORE-03");
    }

    @Test
    void aGroupThatJoinsTwoPartnershipsIsLeftToTheCoreWithItsPractices() {
        var group = scene.network.node(GeneralPractice.GP_GROUP, "Valley Group");
        scene.practice("Oak Surgery", 8_000, group);
        scene.join(group, scene.home);
        scene.join(group, other);

        assertThat(scene.messages(rule)).isEmpty();
        assertThat(findings()).containsExactly("CORE-03");
    }

    @Test
    void aHomeByTypeAloneIsNotLeftToTheCore() {
        var unmarked = scene.network.node(PrimaryCareHomeTypes.PRIMARY_CARE_HOME, "Margate");
        scene.join(practice, unmarked);

        assertThat(findings()).containsExactly("PCH-10");
    }

    @Test
    void twoGroupsThatAreHomesAreNotLeftToTheCore() {
        var group = scene.marked(scene.network.node(GeneralPractice.GP_GROUP, "Margate Practices"));
        scene.join(practice, group);

        assertThat(findings()).containsExactly("PCH-10");
    }

    @Test
    void aMembershipStillPlannedIsNoConflict() {
        var group = scene.marked(scene.network.node(GeneralPractice.GP_GROUP, "Margate Practices"));
        scene.network.set(scene.join(practice, group), Core.STATUS, "planned");

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void aHomeThatSaysItIsNotExclusiveIsPassedOver() {
        var group = scene.marked(scene.network.node(GeneralPractice.GP_GROUP, "Margate Practices"));
        scene.join(practice, group);
        scene.set(scene.home, Partnerships.EXCLUSIVE, false);

        assertThat(scene.messages(rule)).isEmpty();
    }

    /** The rules that speak of double membership, with the core's among them. */
    private List<String> findings() {
        var rules = CareModels.of(List.of(new PrimaryCareHomeCareModel())).rules();
        return new Checker(rules)
                .check(scene.network.check()).all().stream()
                        .map(Finding::rule)
                        .filter(id -> id.equals("CORE-03") || id.equals("PCH-10"))
                        .toList();
    }
}
