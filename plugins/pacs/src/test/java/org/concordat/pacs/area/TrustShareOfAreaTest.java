package org.concordat.pacs.area;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.PlaceLinks;
import org.concordat.api.core.Places;
import org.concordat.api.network.Node;
import org.concordat.pacs.Scene;
import org.concordat.pacs.vocabulary.PacsAdditions;
import org.junit.jupiter.api.Test;

class TrustShareOfAreaTest {

    private final TrustShareOfArea rule = new TrustShareOfArea();
    private final Scene scene = Scene.ofNoLevel();
    private final Node trust = scene.otherTrust("City Trust");

    @Test
    void aLargePartOfTheStatedPracticesOfTheAreaIsFound() {
        scene.set(scene.trustRun("VI practices (8)", trust), GeneralPractice.PRACTICE_COUNT, Scene.figures(8));
        scene.set(trust, PacsAdditions.AREA_PRACTICES, Scene.figures(39));

        assertThat(scene.messages(rule))
                .containsExactly(
                        "City Trust runs 8 of 39 practices of its area (20.5 %); more than 20 % deserves a closer look.");
        scene.set(trust, PacsAdditions.AREA_PRACTICES, Scene.figures(40));
        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void withoutAnAreaNothingIsSaid() {
        scene.trustRun("Elm Surgery", trust);
        scene.lonePractice("Oak Surgery");

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void thePracticesOfTheCommissionerAreTheArea() {
        var commissioner = scene.network.node(Organisations.COMMISSIONER, "City CCG");
        scene.network.link(ContractLinks.COMMISSIONS, commissioner, scene.trustRun("Elm Surgery", trust));
        assertThat(scene.messages(rule)).isEmpty();

        scene.network.link(ContractLinks.COMMISSIONS, commissioner, scene.lonePractice("Oak Surgery"));
        scene.network.link(ContractLinks.COMMISSIONS, commissioner, scene.lonePractice("Ash Surgery"));
        assertThat(scene.messages(rule).get(0)).startsWith("City Trust runs 1 of 3 practices of City CCG (33.3 %)");
    }

    @Test
    void thePracticesOfAPlaceAreTheAreaWhereNoCommissionerIsDrawn() {
        var place = scene.network.node(Places.PLACE, "City");
        scene.network.link(PlaceLinks.LOCATED_IN, scene.trustRun("Elm Surgery", trust), place);
        scene.set(scene.lonePractice("Oak Surgery"), Places.PLACE_REFERENCE, place.id());

        assertThat(scene.messages(rule).get(0)).startsWith("City Trust runs 1 of 2 practices of City (50 %)");
    }

    @Test
    void theNationalCommissionerIsNoArea() {
        var national = scene.network.node(Organisations.COMMISSIONER, "NHS England");
        scene.set(national, Organisations.COMMISSIONER_KIND, "NHS_England");
        scene.network.link(ContractLinks.COMMISSIONS, national, scene.trustRun("Elm Surgery", trust));
        scene.network.link(ContractLinks.COMMISSIONS, national, scene.lonePractice("Oak Surgery"));

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void aLargePartOfTheListIsFound() {
        scene.set(scene.trustRun("Elm Surgery", trust), GeneralPractice.LIST_SIZE, Scene.figures(30_000));
        scene.set(trust, PacsAdditions.AREA_LIST, Scene.figures(100_000));

        assertThat(scene.messages(rule))
                .containsExactly(
                        "City Trust runs the practices of 30,000 of 100,000 patients of its area (30 %); more than 20 % deserves a closer look.");
    }

    @Test
    void theThresholdCanBeChanged() {
        scene.trustRun("Elm Surgery", trust);
        scene.set(trust, PacsAdditions.AREA_PRACTICES, Scene.figures(10));
        assertThat(scene.messages(rule)).isEmpty();

        scene.network.with(TrustShareOfArea.MOST, 5L);
        assertThat(scene.messages(rule).get(0)).endsWith("more than 5 % deserves a closer look.");
    }
}
