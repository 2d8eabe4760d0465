package org.concordat.pacs.scope;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.api.core.Contracts;
import org.concordat.api.core.Money;
import org.concordat.api.core.MoneyLinks;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.core.Services;
import org.concordat.api.network.Node;
import org.concordat.pacs.Scene;
import org.concordat.pacs.vocabulary.PacsAdditions;
import org.junit.jupiter.api.Test;

class ScopeFitsPopulationTest {

    private final ScopeFitsPopulation rule = new ScopeFitsPopulation();
    private final Scene scene = Scene.ofNoLevel();
    private final Node people =
            scene.set(scene.network.node(Services.POPULATION, "City list"), Services.POPULATION_BASIS, "registered");

    @Test
    void pathwaysReckonedOnTheWholeListAreFound() {
        scene.network.link(ServiceLinks.COVERS, scene.contract("Diabetes contract", "capitated_pathway"), people);

        assertThat(scene.messages(rule))
                .containsExactly(
                        "Diabetes contract is for some pathways only, but is reckoned on the whole list of City list. Scope and population disagree.");
    }

    @Test
    void aCohortIsWell() {
        scene.network.link(ServiceLinks.COVERS, scene.contract("Diabetes contract", "capitated_pathway"), people);
        scene.set(people, Services.COHORT, "people with diabetes");

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void allCareOfTheWholeListIsWell() {
        scene.network.link(ServiceLinks.COVERS, scene.contract("PACS contract", "pacs_full"), people);

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void theBudgetOfThePartnershipCounts() {
        scene.set(scene.pacs, PacsAdditions.CARE_SCOPE, PacsAdditions.PATHWAYS_ONLY);
        var budget = scene.set(scene.network.node(Money.BUDGET, "Budget"), Money.BUDGET_POPULATION, people.id());
        assertThat(scene.messages(rule)).isEmpty();

        scene.network.link(MoneyLinks.HOLDS_BUDGET, scene.pacs, budget);
        assertThat(scene.messages(rule).get(0)).startsWith("Riverside is for some pathways only");
    }

    @Test
    void aWholePopulationBudgetIsFound() {
        var contract = scene.contract("Diabetes contract", "capitated_pathway");
        scene.set(contract, Contracts.WHOLE_POPULATION_BUDGET, true);

        assertThat(scene.messages(rule))
                .containsExactly(
                        "Diabetes contract is for some pathways only, but has a whole-population budget. Scope and population disagree.");
    }

    @Test
    void whatAContractSaysOfItsScopeGoesBeforeItsForm() {
        var contract = scene.contract("Diabetes contract", "capitated_pathway");
        scene.network.link(ServiceLinks.COVERS, contract, people);
        scene.set(contract, PacsAdditions.CARE_SCOPE, "all_care");

        assertThat(scene.messages(rule)).isEmpty();
    }
}
