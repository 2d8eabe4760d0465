package org.concordat.contractforms.subcontract;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.api.core.Organisations;
import org.concordat.api.network.Node;
import org.concordat.contractforms.Scene;
import org.junit.jupiter.api.Test;

class VatRecoveryTest {

    private final VatRecovery rule = new VatRecovery();
    private final Scene scene = new Scene();
    private final Node contract = scene.contract("Lead contract", "lead_provider");

    @Test
    void anLlpThatSubContractsToATrustIsFound() {
        var llp = scene.venture("Riverside LLP", "LLP");
        scene.holds(llp, contract);
        scene.subContract(llp, scene.trust("City Trust"), contract);

        assertThat(scene.messages(rule))
                .containsExactly(
                        "Riverside LLP, an LLP, sub-contracts to City Trust under Lead contract. Check whether it can recover the VAT that NHS bodies recover among themselves.");
    }

    @Test
    void anLlpThatSubContractsToACharityIsWell() {
        var llp = scene.venture("Riverside LLP", "LLP");
        scene.holds(llp, contract);
        var charity = scene.legally(scene.network.node(Organisations.INDEPENDENT_PROVIDER, "Charity"), "charity");
        scene.subContract(llp, charity, contract);

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void aTrustThatSubContractsToATrustIsWell() {
        var city = scene.trust("City Trust");
        scene.holds(city, contract);
        scene.subContract(city, scene.trust("Mind Trust"), contract);

        assertThat(scene.messages(rule)).isEmpty();
    }
}
