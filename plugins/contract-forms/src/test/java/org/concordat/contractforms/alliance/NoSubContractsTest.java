package org.concordat.contractforms.alliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.network.Node;
import org.concordat.contractforms.Scene;
import org.junit.jupiter.api.Test;

class NoSubContractsTest {

    private final NoSubContracts rule = new NoSubContracts();
    private final Scene scene = new Scene();
    private final Node alliance = scene.alliance("Alliance");
    private final Node city = scene.trust("City Trust");
    private final Node mind = scene.trust("Mind Trust");

    @Test
    void aSubContractOfAnAllianceServiceBetweenPartiesIsFound() {
        scene.member(city, alliance);
        scene.member(mind, alliance);
        var service = scene.service("Crisis team", alliance);
        var link = scene.subContract(city, mind, scene.contract("Hospital contract", "NHS_standard"));
        scene.set(link, ContractLinks.SUBCONTRACTED_SERVICES, List.of(service.id()));

        assertThat(scene.messages(rule))
                .containsExactly(
                        "City Trust sub-contracts to Mind Trust within Alliance. The parties of an alliance have no sub-contracts among themselves for its services.");
        assertThat(scene.after("Remove the sub-contract of City Trust to Mind Trust", rule))
                .isEmpty();
    }

    @Test
    void aSubContractUnderTheAllianceItselfIsFound() {
        scene.member(city, alliance);
        scene.member(mind, alliance);
        scene.subContract(city, mind, alliance);

        assertThat(scene.messages(rule)).hasSize(1);
    }

    @Test
    void aSubContractForOtherServicesIsTheirOwnAffair() {
        scene.member(city, alliance);
        scene.member(mind, alliance);
        scene.subContract(city, mind, scene.contract("Hospital contract", "NHS_standard"));

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void aSubContractToOneOutsideIsWell() {
        scene.member(city, alliance);
        scene.subContract(city, mind, alliance);

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void aPartyThatLeadsIsFound() {
        scene.party(city, alliance, ContractLinks.LEAD);

        assertThat(scene.messages(rule).get(0)).startsWith("City Trust is in Alliance as Lead");
        assertThat(scene.after("Make City Trust a member of Alliance like the others", rule))
                .isEmpty();
    }
}
