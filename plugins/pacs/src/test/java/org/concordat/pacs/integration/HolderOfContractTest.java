package org.concordat.pacs.integration;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Organisations;
import org.concordat.pacs.Scene;
import org.junit.jupiter.api.Test;

class HolderOfContractTest {

    private final HolderOfContract rule = new HolderOfContract();
    private final Scene scene = Scene.ofNoLevel();

    @Test
    void aHolderThatIsNeitherTrustNorNewEntityIsFound() {
        var company = scene.network.node(Organisations.INDEPENDENT_PROVIDER, "Carewell Ltd");
        scene.holds(company, scene.contract("PACS contract", "pacs_contract"));

        assertThat(scene.messages(rule))
                .containsExactly(
                        "Who holds PACS contract of Riverside? Carewell Ltd is neither an NHS trust nor said to be a new entity or joint venture for it.");
        assertThat(scene.after("Say that Carewell Ltd is a new entity for the contract", rule))
                .isEmpty();
    }

    @Test
    void aTrustMayHoldIt() {
        scene.holds(scene.trust("City Trust", "acute"), scene.contract("PACS contract", "pacs_contract"));

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void theSystemItselfMayHoldIt() {
        scene.holds(scene.pacs, scene.contract("PACS contract", "pacs_contract"));

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void aGroupOfPracticesMayHoldItWhenATrustIsAmongItsOwners() {
        var group = scene.network.node(GeneralPractice.GP_GROUP, "Valley Health");
        scene.holds(group, scene.contract("PACS contract", "pacs_contract"));
        assertThat(scene.messages(rule)).hasSize(1);

        scene.network.link(MembershipLinks.OWNS, scene.trust("City Trust", "acute"), group);
        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void aContractThatNobodyHoldsIsFoundUnlessTheLevelSaysSo() {
        scene.trust("City Trust", "acute");
        scene.contract("PACS contract", "pacs_contract");
        var partial = Scene.at("partial");
        partial.contract("PACS contract", "pacs_partial");

        assertThat(scene.messages(rule).get(0))
                .startsWith("Who holds PACS contract of Riverside? The model names nobody");
        assertThat(scene.after("Let City Trust hold PACS contract", rule)).isEmpty();
        assertThat(partial.messages(rule)).isEmpty();
    }

    @Test
    void aVirtualPacsIsPassedOver() {
        var virtual = Scene.at("virtual");
        virtual.contract("PACS contract", "pacs_contract");

        assertThat(virtual.messages(rule)).isEmpty();
    }
}
