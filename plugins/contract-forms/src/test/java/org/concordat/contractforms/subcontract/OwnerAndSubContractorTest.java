package org.concordat.contractforms.subcontract;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.api.network.Node;
import org.concordat.contractforms.Scene;
import org.junit.jupiter.api.Test;

class OwnerAndSubContractorTest {

    private final OwnerAndSubContractor rule = new OwnerAndSubContractor();
    private final Scene scene = new Scene();
    private final Node venture = scene.venture("Riverside Ltd", "company_limited_by_shares");
    private final Node city = scene.trust("City Trust");
    private final Node contract = scene.contract("Lead contract", "lead_provider");

    @Test
    void anOwnerThatIsSubContractedToIsFound() {
        scene.holds(venture, contract);
        scene.owns(city, venture, 50);
        scene.subContract(venture, city, contract);

        assertThat(scene.messages(rule))
                .containsExactly(
                        "City Trust owns Riverside Ltd or a part of it, and is also its sub-contractor under Lead contract. Say how the conflict of interest is managed.");
    }

    @Test
    void aSubContractorThatOwnsNothingIsWell() {
        scene.holds(venture, contract);
        scene.owns(city, venture, 50);
        scene.subContract(venture, scene.trust("Mind Trust"), contract);

        assertThat(scene.messages(rule)).isEmpty();
    }
}
