package org.concordat.contractforms.subcontract;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.api.network.Node;
import org.concordat.contractforms.Scene;
import org.junit.jupiter.api.Test;

class DepthOfSubContractingTest {

    private final DepthOfSubContracting rule = new DepthOfSubContracting();
    private final Scene scene = new Scene();
    private final Node head = scene.contract("Lead contract", "lead_provider");
    private final Node a = scene.trust("A");
    private final Node b = scene.trust("B");
    private final Node c = scene.trust("C");
    private final Node d = scene.trust("D");

    @Test
    void threeLevelsAreFound() {
        scene.holds(a, head);
        scene.subContract(a, b, head);
        scene.subContract(b, c, head);
        scene.subContract(c, d, head);

        assertThat(scene.messages(rule))
                .containsExactly(
                        "Under Lead contract the money is handed on 3 times (A, then B, then C, then D); 2 were expected at most.");
    }

    @Test
    void twoLevelsAreWell() {
        scene.subContract(a, b, head);
        scene.subContract(b, c, head);

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void theThresholdCanBeChanged() {
        scene.subContract(a, b, head);
        scene.subContract(b, c, head);
        scene.network.with(DepthOfSubContracting.MOST, 1L);

        assertThat(scene.messages(rule)).hasSize(1);
    }

    @Test
    void aLevelUnderThePaperOfTheLevelAboveCounts() {
        var paper = scene.contract("Sub-contract of B", "sub_contract");
        scene.subContract(a, b, head);
        scene.subContract(b, c, paper);
        scene.subContract(c, d, paper);

        assertThat(scene.messages(rule)).hasSize(1);
    }

    @Test
    void aCircleHasAnEnd() {
        scene.subContract(a, b, head);
        scene.subContract(b, a, head);

        assertThat(scene.messages(rule)).isEmpty();
    }
}
