package org.concordat.contractforms.subcontract;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Organisations;
import org.concordat.api.network.Node;
import org.concordat.contractforms.Scene;
import org.concordat.contractforms.vocabulary.FormLinks;
import org.junit.jupiter.api.Test;

class ParentGuaranteeTest {

    private final ParentGuarantee rule = new ParentGuarantee();
    private final Scene scene = new Scene();
    private final Node contract = scene.contract("Lead contract", "lead_provider");
    private final Node city = scene.trust("City Trust");

    @Test
    void aJointVentureWithoutAGuaranteeIsFound() {
        var venture = scene.venture("Riverside Ltd", "company_limited_by_shares");
        scene.owns(city, venture, 50);
        scene.holds(venture, contract);

        assertThat(scene.messages(rule))
                .containsExactly(
                        "Riverside Ltd holds Lead contract and was set up by others, but the model holds no guarantee of its owners. If it fails, nobody answers for the contract.");
        assertThat(scene.after("Add a guarantee of the owners of Riverside Ltd", rule))
                .isEmpty();
    }

    @Test
    void anLlpWithoutAGuaranteeIsFound() {
        scene.holds(
                scene.legally(scene.network.node(Organisations.INDEPENDENT_PROVIDER, "Riverside"), "LLP"), contract);

        assertThat(scene.messages(rule)).hasSize(1);
    }

    @Test
    void anOwnerThatGuaranteesTheContractWillDo() {
        scene.holds(scene.venture("Riverside Ltd", "company_limited_by_shares"), contract);
        scene.network.link(FormLinks.GUARANTEES, city, contract);

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void aGuarantorAmongThePartiesWillDo() {
        scene.holds(scene.venture("Riverside Ltd", "company_limited_by_shares"), contract);
        scene.party(city, contract, "guarantor");

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void aTrustStandsForItself() {
        scene.holds(city, contract);

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void aFederationOfPracticesIsNotMeant() {
        var federation =
                scene.legally(scene.network.node(GeneralPractice.GP_GROUP, "Federation"), "company_limited_by_shares");
        scene.owns(scene.network.node(GeneralPractice.GP_PRACTICE, "Elm Surgery"), federation, 50);
        scene.holds(federation, contract);

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void aProposedContractIsPassedOver() {
        scene.holds(scene.venture("Riverside Ltd", "company_limited_by_shares"), contract);
        scene.propose(contract);

        assertThat(scene.messages(rule)).isEmpty();
    }
}
