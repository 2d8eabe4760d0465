package org.concordat.chambers.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.rule.Severity;
import org.concordat.chambers.Scene;
import org.junit.jupiter.api.Test;

class PracticesKeepContractsTest {

    private final PracticesKeepContracts rule = new PracticesKeepContracts();
    private final Scene scene = Scene.federation();

    @Test
    void aPracticeWhoseContractIsSuspendedIsFound() {
        scene.set(
                scene.practice("Elm Surgery"),
                GeneralPractice.GMS_STATUS,
                List.of(DatedChoice.always(GeneralPractice.SUSPENDED)));

        assertThat(scene.weights(rule)).containsExactly(Severity.WARNING);
        assertThat(scene.messages(rule))
                .containsExactly(
                        "Elm Surgery belongs to Unity, but its own contract is suspended or ended on 1 September 2017. Practices keep their contracts in a federation.");
        assertThat(scene.after("Say that the contract of Elm Surgery is active", rule))
                .isEmpty();
    }

    @Test
    void practicesOfWhichNothingIsSaidAreNamedTogether() {
        scene.practice("Elm Surgery");
        scene.practice("Oak Surgery");

        assertThat(scene.weights(rule)).containsExactly(Severity.INFORMATION);
        assertThat(scene.messages(rule))
                .containsExactly(
                        "The model does not say which contract (GMS, PMS or APMS) 2 practices of Unity hold: Elm Surgery and Oak Surgery.");
    }

    @Test
    void aKindOfContractIsEnough() {
        scene.set(scene.practice("Elm Surgery"), GeneralPractice.PRACTICE_CONTRACT, Contracts.PMS);

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void aContractThatItHoldsIsEnoughUntilItSuspendsIt() {
        var practice = scene.practice("Elm Surgery");
        var gms = scene.set(scene.network.node(Contracts.CONTRACT, "GMS"), Contracts.CONTRACT_FORM, Contracts.GMS);
        scene.network.link(ContractLinks.HOLDS_CONTRACT, practice, gms);
        assertThat(scene.messages(rule)).isEmpty();

        scene.network.link(ContractLinks.SUSPENDS, practice, gms);
        assertThat(scene.weights(rule)).containsExactly(Severity.WARNING);
    }
}
