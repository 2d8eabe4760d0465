package org.concordat.pacs.vertical;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Organisations;
import org.concordat.api.measure.Figure;
import org.concordat.pacs.Scene;
import org.junit.jupiter.api.Test;

class TrustRunCountTest {

    private final Scene scene = Scene.ofNoLevel();

    @Test
    void aNodeThatStandsForSeveralCountsForAsMany() {
        var trust = scene.otherTrust("City Trust");
        var wave = scene.trustRun("First wave (3)", trust);
        scene.set(wave, GeneralPractice.PRACTICE_COUNT, Scene.figures(3));
        scene.trustRun("Elm Surgery", trust);

        var figure = only();
        assertThat(figure.value()).isEqualByComparingTo("4");
        assertThat(figure.sentence()).isEqualTo("City Trust runs 4 practices: Elm Surgery and First wave (3).");
        assertThat(figure.used()).hasSize(3);
    }

    @Test
    void severalThatDoNotSayHowManyLeaveTheNumberUnknown() {
        var wave = scene.trustRun("Some practices", scene.otherTrust("City Trust"));
        scene.set(wave, Organisations.STANDS_FOR_SEVERAL, true);

        assertThat(only().value()).isNull();
    }

    private Figure only() {
        return scene.network.figures(new TrustRunCount()).get(0);
    }
}
