package org.concordat.chambers.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.network.Node;
import org.concordat.chambers.Scene;
import org.junit.jupiter.api.Test;

class MembersAgreedTest {

    private final MembersAgreed rule = new MembersAgreed();
    private final Scene scene = Scene.federation();

    @Test
    void aFederationWithoutAnAgreementIsFound() {
        scene.practice("Elm Surgery");
        scene.practice("Oak Surgery");

        assertThat(scene.messages(rule))
                .containsExactly(
                        "The model records no memorandum of understanding or alliance agreement between the members of Unity, a practice federation without a company.");
        assertThat(scene.after("Plan a memorandum of understanding between its 2 members", rule))
                .isEmpty();
    }

    @Test
    void aMemorandumOfTheFederationWillDo() {
        scene.network.link(ContractLinks.PARTY_TO, scene.unity, contract("MOU"));

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void aFederationWhoseMembersAreNotKnownIsPassedOver() {
        scene.practice("Elm Surgery");

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void anotherKindOfContractWillNot() {
        scene.practice("Elm Surgery");
        scene.practice("Oak Surgery");
        scene.network.link(ContractLinks.PARTY_TO, scene.unity, contract("NHS_standard"));

        assertThat(scene.messages(rule)).hasSize(1);
    }

    @Test
    void anAllianceOfOneMemberWithOthersIsNoneBetweenMembers() {
        var alliance = contract(Contracts.ALLIANCE_AGREEMENT);
        var oak = scene.practice("Oak Surgery");
        scene.network.link(ContractLinks.PARTY_TO, scene.practice("Elm Surgery"), alliance);
        assertThat(scene.messages(rule)).hasSize(1);

        scene.network.link(ContractLinks.PARTY_TO, oak, alliance);
        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void aCompanyHasItsArticles() {
        scene.practice("Elm Surgery");
        scene.practice("Oak Surgery");
        scene.form("company_limited_by_shares");

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void locumChambersArePassedOver() {
        assertThat(Scene.locums().messages(rule)).isEmpty();
    }

    private Node contract(String form) {
        return scene.set(scene.network.node(Contracts.CONTRACT, "Agreement"), Contracts.CONTRACT_FORM, form);
    }
}
