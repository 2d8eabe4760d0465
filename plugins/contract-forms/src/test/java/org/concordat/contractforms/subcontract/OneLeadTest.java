package org.concordat.contractforms.subcontract;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.api.core.ContractLinks;
import org.concordat.api.network.Node;
import org.concordat.api.rule.Severity;
import org.concordat.contractforms.Scene;
import org.junit.jupiter.api.Test;

class OneLeadTest {

    private final OneLead rule = new OneLead();
    private final Scene scene = new Scene();
    private final Node city = scene.trust("City Trust");
    private final Node mind = scene.trust("Mind Trust");

    @Test
    void twoLeadsAreFound() {
        var contract = scene.contract("Lead contract", "lead_provider");
        scene.party(city, contract, ContractLinks.LEAD);
        scene.party(mind, contract, ContractLinks.LEAD);

        assertThat(scene.messages(rule))
                .containsExactly(
                        "Lead contract has 2 leads: City Trust and Mind Trust. A contract with a lead provider names one.");
        assertThat(scene.after("Let only Mind Trust lead Lead contract, the others under it", rule))
                .isEmpty();
    }

    @Test
    void twoHoldersAreFoundToo() {
        var contract = scene.contract("Lead contract", "lead_provider");
        scene.holds(city, contract);
        scene.holds(mind, contract);

        assertThat(scene.messages(rule)).hasSize(1);
        assertThat(scene.after("Let only City Trust lead Lead contract, the others under it", rule))
                .isEmpty();
    }

    @Test
    void oneLeadIsWell() {
        var contract = scene.contract("Lead contract", "lead_provider");
        scene.party(city, contract, ContractLinks.LEAD);
        scene.party(mind, contract, ContractLinks.SUB);

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void noLeadIsAWarning() {
        scene.contract("Lead contract", "lead_provider");

        assertThat(scene.network.findings(rule)).singleElement().satisfies(f -> {
            assertThat(f.severity()).isEqualTo(Severity.WARNING);
            assertThat(f.message()).isEqualTo("The model does not say who is the lead provider under Lead contract.");
        });
    }

    @Test
    void aProposedContractMayStillLookForItsLead() {
        scene.propose(scene.contract("Lead contract", "lead_provider"));

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void thePaperOfASubContractNeedsNoLead() {
        scene.contract("Sub-contracts", "lead_provider_subcontract");

        assertThat(scene.messages(rule)).isEmpty();
    }
}
