package org.concordat.contractforms.subcontract;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.api.core.ContractLinks;
import org.concordat.api.network.Node;
import org.concordat.contractforms.Scene;
import org.junit.jupiter.api.Test;

class VentureOwnerSubContractsTest {

    private final VentureOwnerSubContracts rule = new VentureOwnerSubContracts();
    private final Scene scene = new Scene();
    private final Node venture = scene.venture("Riverside Ltd", "company_limited_by_shares");
    private final Node city = scene.trust("City Trust");

    @Test
    void anOwnerThatIsSubContractedToIsFound() {
        scene.owns(city, venture, 50);
        scene.network.link(ContractLinks.SUBCONTRACTS, venture, city);

        assertThat(scene.messages(rule))
                .containsExactly(
                        "City Trust owns a part of Riverside Ltd and is also its sub-contractor. Say how the conflict of interest is managed.");
    }

    @Test
    void underAContractThatTheVentureLeadsTheOtherRuleSpeaks() {
        scene.owns(city, venture, 50);
        var contract = scene.contract("Lead contract", "lead_provider");
        scene.holds(venture, contract);
        scene.subContract(venture, city, contract);

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void aSubContractorThatOwnsNothingIsWell() {
        scene.owns(city, venture, 50);
        scene.network.link(ContractLinks.SUBCONTRACTS, venture, scene.trust("Mind Trust"));

        assertThat(scene.messages(rule)).isEmpty();
    }
}
