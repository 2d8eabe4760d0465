package org.concordat.contractforms.alliance;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.network.Node;
import org.concordat.api.rule.Severity;
import org.concordat.contractforms.Scene;
import org.junit.jupiter.api.Test;

class SomethingToOverlayTest {

    private final SomethingToOverlay rule = new SomethingToOverlay();
    private final Scene scene = new Scene();
    private final Node alliance = scene.alliance("Alliance");
    private final Node city = scene.trust("City Trust");
    private final Node mind = scene.trust("Mind Trust");

    private void bind() {
        scene.member(city, alliance);
        scene.member(mind, alliance);
    }

    @Test
    void aPartyWithoutAContractAmongOthersThatHaveOneIsFound() {
        bind();
        scene.holds(city, scene.contract("Hospital contract", "NHS_standard"));

        assertThat(scene.messages(rule))
                .containsExactly(
                        "Mind Trust is party to Alliance, but the model holds no other contract of it. There is nothing of Mind Trust for the alliance to lie on.");
        assertThat(scene.after("Add the existing contract of Mind Trust under Alliance", rule))
                .isEmpty();
    }

    @Test
    void aMemorandumIsNothingToLieOn() {
        bind();
        scene.holds(city, scene.contract("Hospital contract", "NHS_standard"));
        scene.member(mind, scene.contract("Memorandum", "MOU"));

        assertThat(scene.messages(rule)).hasSize(1);
    }

    @Test
    void existingContractsThatNameNobodyAreThoseOfEveryone() {
        bind();
        scene.network.link(ContractLinks.OVERLAYS, alliance, scene.contract("Contracts", Contracts.EXISTING_CONTRACTS));

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void aContractOfOnePartyIsNotThatOfAnother() {
        bind();
        var contract = scene.contract("Hospital contract", "NHS_standard");
        scene.holds(city, contract);
        scene.network.link(ContractLinks.OVERLAYS, alliance, contract);

        assertThat(scene.messages(rule)).hasSize(1);
    }

    @Test
    void whereNoContractIsDrawnItIsSaidOnceAsAWarning() {
        bind();

        assertThat(scene.network.findings(rule)).singleElement().satisfies(f -> {
            assertThat(f.severity()).isEqualTo(Severity.WARNING);
            assertThat(f.message())
                    .isEqualTo(
                            "The model holds no contract that Alliance lies on. An alliance agreement pays for nothing by itself.");
        });
        assertThat(scene.after("Add the existing contracts as one, for all parties", rule))
                .isEmpty();
    }

    @Test
    void generalPracticeHasItsContractsAnyway() {
        scene.member(scene.network.node(GeneralPractice.GP_GROUP, "Federation"), alliance);
        scene.member(scene.network.node(GeneralPractice.GP_PRACTICE, "Elm Surgery"), alliance);

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void aProposedAllianceIsPassedOver() {
        scene.propose(scene.member(city, alliance));

        assertThat(scene.messages(rule)).isEmpty();
    }
}
