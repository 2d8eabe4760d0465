package org.concordat.pacs.vertical;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordat.api.core.Core;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.network.Node;
import org.concordat.api.report.Block;
import org.concordat.pacs.Scene;
import org.concordat.pacs.vocabulary.PacsLinks;
import org.concordat.pacs.vocabulary.PacsTypes;
import org.junit.jupiter.api.Test;

class WavesSectionTest {

    private final Scene scene = Scene.ofNoLevel();
    private final Node trust = scene.otherTrust("City Trust");

    @Test
    void wavesComeInTheOrderOfTime() {
        var second = scene.lonePractice("Oak Surgery");
        subcontract(second, PartialDate.month(2018, 2));
        var first = scene.lonePractice("Elm Surgery");
        subcontract(first, PartialDate.month(2016, 6));
        scene.set(first, GeneralPractice.LIST_SIZE, Scene.figures(9_000));
        scene.network.link(MembershipLinks.STAFF_TRANSFER, first, trust);

        assertThat(rows())
                .containsExactly(
                        List.of("–", "June 2016", "City Trust", "Elm Surgery", "1", "9,000", "Yes", "Yes", "Joined"),
                        List.of(
                                "–",
                                "February 2018",
                                "City Trust",
                                "Oak Surgery",
                                "1",
                                "Not stated",
                                "Not in the model",
                                "Not in the model",
                                "To come"));
    }

    @Test
    void thePracticesOfAWaveShareARow() {
        var wave = scene.set(
                scene.network.node(PacsTypes.VI_WAVE, "Wave 1"), PacsTypes.WAVE_DATE, PartialDate.month(2016, 6));
        scene.set(wave, PacsTypes.WAVE_TRUST, trust.id());
        scene.network.link(MembershipLinks.MEMBER_OF, scene.trustRun("Elm Surgery", trust), wave);
        scene.network.link(MembershipLinks.MEMBER_OF, scene.lonePractice("Oak Surgery"), wave);

        assertThat(rows())
                .containsExactly(List.of(
                        "Wave 1",
                        "June 2016",
                        "City Trust",
                        "Elm Surgery and Oak Surgery",
                        "2",
                        "Not stated",
                        "1 of 2",
                        "Not in the model",
                        "Joined"));
    }

    @Test
    void withoutTrustRunPracticesThereIsNothingToSay() {
        scene.practice("Elm Surgery", 9_000);

        assertThat(new WavesSection().write(scene.network.check())).isEmpty();
    }

    private void subcontract(Node practice, PartialDate from) {
        scene.network.set(scene.network.link(PacsLinks.GMS_SUBCONTRACT, practice, trust), Core.VALID_FROM, from);
    }

    private List<List<String>> rows() {
        return ((Block.Table) new WavesSection().write(scene.network.check()).get(1)).rows();
    }
}
