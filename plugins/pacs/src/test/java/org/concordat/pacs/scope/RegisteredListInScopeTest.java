package org.concordat.pacs.scope;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.core.Services;
import org.concordat.pacs.Scene;
import org.junit.jupiter.api.Test;

class RegisteredListInScopeTest {

    private final RegisteredListInScope rule = new RegisteredListInScope();
    private final Scene scene = Scene.ofNoLevel();

    @Test
    void trustsAloneAreFound() {
        scene.trust("City Trust", "acute");
        scene.trust("Vale Trust", "community");

        assertThat(scene.messages(rule))
                .containsExactly(
                        "No practice, group of practices or registered population is in Riverside (members: City Trust and Vale Trust). A PACS takes the registered list as its starting point.");
    }

    @Test
    void aPracticeAmongTheMembersWillDo() {
        scene.trust("City Trust", "acute");
        scene.practice("Elm Surgery", 9_000);

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void unknownMembersArePassedOver() {
        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void aRegisteredPopulationWillDoButResidentsWillNot() {
        scene.trust("City Trust", "acute");
        var people = scene.network.node(Services.POPULATION, "People");
        scene.network.link(ServiceLinks.COVERS, scene.pacs, people);
        scene.set(people, Services.POPULATION_BASIS, "resident");
        assertThat(scene.messages(rule)).hasSize(1);

        scene.set(people, Services.POPULATION_BASIS, "registered");
        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void aPracticeThatWorksAsOneWithAMemberWillDo() {
        var trust = scene.trust("City Trust", "acute");
        scene.network.link(
                ContractLinks.INTEGRATES_WITH, scene.network.node(GeneralPractice.GP_GROUP, "Valley Group"), trust);

        assertThat(scene.messages(rule)).isEmpty();
    }
}
