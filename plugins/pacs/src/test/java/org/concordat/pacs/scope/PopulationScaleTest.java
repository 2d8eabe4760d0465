package org.concordat.pacs.scope;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Partnerships;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Severity;
import org.concordat.pacs.Scene;
import org.concordat.pacs.vocabulary.PacsTypes;
import org.junit.jupiter.api.Test;

class PopulationScaleTest {

    private final PopulationScale rule = new PopulationScale();
    private final Scene scene = Scene.ofNoLevel();

    @Test
    void fewerThanUsualIsAWarning() {
        scene.set(scene.pacs, Organisations.POPULATION, Scene.figures(112_000));

        assertThat(scene.network.findings(rule)).extracting(Finding::severity).containsExactly(Severity.WARNING);
        assertThat(scene.messages(rule))
                .containsExactly(
                        "Riverside covers 112,000 people (as stated). A PACS usually covers at least 250,000.");
    }

    @Test
    void asManyAsUsualIsWell() {
        scene.set(scene.pacs, Organisations.POPULATION, Scene.figures(250_000));

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void anUnknownPopulationIsNotASmallOne() {
        scene.trust("City Trust", "acute");

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void theThresholdCanBeChanged() {
        scene.set(scene.pacs, Organisations.POPULATION, Scene.figures(112_000));
        scene.network.with(PopulationScale.USUAL, 100_000L);

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void verticalIntegrationAloneIsNoPacs() {
        scene.set(scene.pacs, Partnerships.MODEL_TYPES, List.of(DatedChoice.always("PACS_VI")));
        scene.set(scene.pacs, Organisations.POPULATION, Scene.figures(30_000));

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void aPartnershipIsJudgedOnlyWhileItIsAPacs() {
        scene.set(scene.pacs, Organisations.POPULATION, Scene.figures(5_000));
        scene.set(
                scene.pacs,
                Partnerships.MODEL_TYPES,
                List.of(new DatedChoice("PACS", PartialDate.financialYear(2018), null)));

        assertThat(scene.messages(rule)).isEmpty();
        assertThat(scene.on(2018, 4, 1).messages(rule)).hasSize(1);
    }

    @Test
    void aPartnershipOfThatTypeIsAPacsWithoutBeingMarked() {
        var hill = scene.network.node(PacsTypes.PRIMARY_AND_ACUTE_CARE_SYSTEM, "Hillside");
        scene.set(hill, Organisations.POPULATION, Scene.figures(5_000));

        assertThat(scene.messages(rule).get(0)).startsWith("Hillside covers 5,000 people");
    }
}
