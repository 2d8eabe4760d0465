package org.concordat.pacs.vertical;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.network.Node;
import org.concordat.pacs.Scene;
import org.junit.jupiter.api.Test;

class SubcontractToTrustTest {

    private final SubcontractToTrust rule = new SubcontractToTrust();
    private final Scene scene = Scene.ofNoLevel();
    private final Node trust = scene.otherTrust("City Trust");

    @Test
    void aPracticeThatATrustOperatesWithoutASubcontractIsFound() {
        operated();

        assertThat(scene.messages(rule))
                .containsExactly(
                        "Elm Surgery: the GMS sub-contract to City Trust is missing. A practice that a trust runs keeps its contract and sub-contracts it to the trust.");
    }

    @Test
    void withASubcontractAndAContractItIsWell() {
        scene.set(scene.trustRun("Elm Surgery", trust), GeneralPractice.PRACTICE_CONTRACT, Contracts.GMS);

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void aSubcontractToAnotherTrustIsNotTheOne() {
        var practice = scene.trustRun("Elm Surgery", scene.otherTrust("Far Trust"));
        scene.set(practice, GeneralPractice.OPERATOR, trust.id());

        assertThat(scene.messages(rule)).hasSize(1);
    }

    @Test
    void aSubcontractOfNoKnownContractIsFound() {
        var practice = scene.trustRun("Elm Surgery", trust);
        assertThat(scene.messages(rule))
                .containsExactly(
                        "Elm Surgery sub-contracts to City Trust, but the model holds no GMS, PMS or APMS contract of the practice and does not say which kind it has.");

        scene.holds(practice, contract("GMS contract", Contracts.GMS));
        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void aTrustThatHoldsTheContractItselfNeedsNoSubcontract() {
        operated();
        scene.holds(trust, contract("APMS contract", Contracts.APMS));

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void aPracticeWhoseContractHasEndedNeedsNone() {
        scene.set(operated(), GeneralPractice.GMS_STATUS, List.of(DatedChoice.always("ended")));

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void aPracticeThatNoTrustRunsIsPassedOver() {
        scene.practice("Oak Surgery", 9_000);

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void theFixAddsTheSubcontract() {
        scene.set(operated(), GeneralPractice.PRACTICE_CONTRACT, Contracts.GMS);

        assertThat(scene.after("Add a GMS sub-contract of Elm Surgery to City Trust", rule))
                .isEmpty();
    }

    private Node operated() {
        return scene.set(scene.lonePractice("Elm Surgery"), GeneralPractice.OPERATOR, trust.id());
    }

    private Node contract(String name, String form) {
        return scene.set(scene.network.node(Contracts.CONTRACT, name), Contracts.CONTRACT_FORM, form);
    }
}
