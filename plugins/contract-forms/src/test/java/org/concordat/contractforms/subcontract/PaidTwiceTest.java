package org.concordat.contractforms.subcontract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Core;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.contractforms.Scene;
import org.junit.jupiter.api.Test;

class PaidTwiceTest {

    private final PaidTwice rule = new PaidTwice();
    private final Scene scene = new Scene();
    private final Node head = scene.contract("Lead contract", "lead_provider");
    private final Node direct = scene.contract("Direct contract", "NHS_standard");
    private final Node service = scene.service("Crisis team", direct);
    private final Node mind = scene.trust("Mind Trust");

    private Link subContracted() {
        scene.holds(mind, direct);
        var link = scene.subContract(scene.trust("City Trust"), mind, head);
        return scene.set(link, ContractLinks.SUBCONTRACTED_SERVICES, List.of(service.id()));
    }

    @Test
    void aDirectContractForTheSameServiceIsFound() {
        subContracted();

        assertThat(scene.messages(rule))
                .containsExactly(
                        "Mind Trust gives Crisis team as a sub-contractor of City Trust and also holds Direct contract, which has it in scope. It may be paid twice.");
        assertThat(scene.after("Leave Crisis team out of Direct contract", rule))
                .isEmpty();
    }

    @Test
    void aDirectContractForAnotherServiceIsWell() {
        scene.set(
                subContracted(),
                ContractLinks.SUBCONTRACTED_SERVICES,
                List.of(scene.service("Talking therapy").id()));

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void aPlannedSubContractMayTakeTheServiceOver() {
        scene.set(subContracted(), Core.STATUS, "planned");

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void servicesThatAreNotStatedAreNotGuessed() {
        scene.holds(mind, direct);
        scene.subContract(scene.trust("City Trust"), mind, head);

        assertThat(scene.messages(rule)).isEmpty();
    }
}
