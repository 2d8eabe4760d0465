package org.concordat.pacs.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Services;
import org.concordat.api.fact.DatedChoice;
import org.concordat.pacs.Scene;
import org.junit.jupiter.api.Test;

/** PACS-04a to PACS-04g: the rules of the three forms of contract, in the words of this care model. */
class ThreeFormsTest {

    @Test
    void aVirtualPacsWithoutAnAllianceAgreementIsFound() {
        var scene = Scene.at("virtual");
        scene.trust("City Trust", "acute");

        assertThat(scene.messages(Scene.rule("PACS-04a")))
                .containsExactly(
                        "Riverside is a virtual PACS on 1 September 2017, but the model holds no alliance agreement of it. A virtual PACS needs an alliance agreement on top of the existing contracts.");
        assertThat(scene.after(
                        "Add an alliance agreement between the members, on top of their contracts",
                        Scene.rule("PACS-04a")))
                .isEmpty();
    }

    @Test
    void anAllianceAgreementThatReplacesAContractIsFound() {
        var scene = Scene.at("virtual");
        var alliance = scene.contract("Alliance", Contracts.ALLIANCE_AGREEMENT);
        scene.network.link(ContractLinks.REPLACES, alliance, scene.network.node(Contracts.CONTRACT, "Ward contract"));

        assertThat(scene.messages(Scene.rule("PACS-04a")).get(0)).startsWith("Alliance replaces Ward contract.");
        assertThat(scene.after("Let Alliance overlay Ward contract", Scene.rule("PACS-04a")))
                .isEmpty();
    }

    @Test
    void aVirtualPacsThatHoldsAContractIsFound() {
        var scene = Scene.at("virtual");
        scene.trust("City Trust", "acute");
        scene.holds(scene.pacs, scene.network.node(Contracts.CONTRACT, "Ward contract"));

        assertThat(scene.messages(Scene.rule("PACS-04b")).get(0))
                .startsWith("Riverside holds Ward contract, but it is a virtual PACS");
        assertThat(scene.after("Let City Trust hold Ward contract", Scene.rule("PACS-04b")))
                .isEmpty();
    }

    @Test
    void primaryMedicalCareInAPartialContractIsFound() {
        var scene = Scene.at("partial");
        var contract = scene.contract("PACS contract", "pacs_partial");
        scene.set(scene.service("GP care", contract), Services.PRIMARY_MEDICAL, true);

        assertThat(scene.messages(Scene.rule("PACS-04c")).get(0))
                .startsWith("GP care in the scope of PACS contract is primary medical care.");
        assertThat(scene.after("Leave GP care out of PACS contract", Scene.rule("PACS-04c")))
                .isEmpty();
    }

    @Test
    void aPracticeWithoutAnIntegrationAgreementIsFound() {
        var scene = Scene.at("partial");
        scene.practice("Elm Surgery", 9_000);

        assertThat(scene.messages(Scene.rule("PACS-04d")))
                .containsExactly(
                        "Elm Surgery belongs to Riverside, which is partially integrated, but the model holds no integration agreement of the practice with it.");
        assertThat(scene.after("Add an integration agreement for Elm Surgery", Scene.rule("PACS-04d")))
                .isEmpty();
    }

    @Test
    void aFullPacsWithoutAWholePopulationBudgetIsFound() {
        var scene = Scene.at("full");
        assertThat(scene.messages(Scene.rule("PACS-04e")).get(0))
                .startsWith("Riverside is fully integrated, but the model holds no contract of it.");

        scene.contract("PACS contract", "pacs_full");
        assertThat(scene.messages(Scene.rule("PACS-04e")).get(0))
                .startsWith("PACS contract has no whole-population budget.");
        assertThat(scene.after("Say that PACS contract has a whole-population budget", Scene.rule("PACS-04e")))
                .isEmpty();
    }

    @Test
    void aFullPacsWithoutPrimaryMedicalServicesIsFound() {
        var scene = Scene.at("full");
        var contract = scene.contract("PACS contract", "pacs_full");
        scene.set(contract, Contracts.WHOLE_POPULATION_BUDGET, true);
        scene.service("Inpatient care", contract);

        assertThat(scene.messages(Scene.rule("PACS-04e")))
                .containsExactly(
                        "The one service in the scope of PACS contract is not marked as primary medical services. A fully integrated PACS (Riverside) includes them.");
        assertThat(scene.after(
                        "Bring primary medical services into the scope of PACS contract", Scene.rule("PACS-04e")))
                .isEmpty();
    }

    @Test
    void anActiveGmsContractInAFullPacsIsFound() {
        var scene = Scene.at("full");
        scene.set(
                scene.practice("Elm Surgery", 9_000),
                GeneralPractice.GMS_STATUS,
                List.of(DatedChoice.always("active")));

        assertThat(scene.messages(Scene.rule("PACS-04f")).get(0))
                .startsWith("The GMS contract of Elm Surgery is active on 1 September 2017");
        assertThat(scene.after("Suspend the GMS contract of Elm Surgery from 1 September 2017", Scene.rule("PACS-04f")))
                .isEmpty();
    }

    @Test
    void aContractWithTwoHoldersIsFound() {
        var scene = Scene.at("partial");
        var contract = scene.contract("PACS contract", "pacs_partial");
        scene.holds(scene.trust("City Trust", "acute"), contract);
        scene.holds(scene.trust("Vale Trust", "community"), contract);

        assertThat(scene.messages(Scene.rule("PACS-04g")).get(0))
                .startsWith("PACS contract of Riverside is held by 2 organisations: City Trust and Vale Trust.");
        assertThat(scene.after("Let only City Trust hold PACS contract, the others under it", Scene.rule("PACS-04g")))
                .isEmpty();
    }

    @Test
    void nothingIsAskedWhereTheLevelIsNotStated() {
        var scene = Scene.ofNoLevel();
        scene.practice("Elm Surgery", 9_000);
        scene.set(
                scene.service("GP care", scene.contract("PACS contract", "pacs_contract")),
                Services.PRIMARY_MEDICAL,
                true);

        for (var letter : List.of("a", "b", "c", "d", "e", "f", "g")) {
            assertThat(scene.messages(Scene.rule("PACS-04" + letter))).isEmpty();
        }
    }
}
