package org.concordat.pacs.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.network.Node;
import org.concordat.api.report.Block;
import org.concordat.pacs.Scene;
import org.junit.jupiter.api.Test;

class SelfReferralTest {

    private final Scene scene = Scene.ofNoLevel();
    private final Node city = scene.otherTrust("City Trust");
    private final Node far = scene.otherTrust("Far Trust");
    private final Node elm = scene.trustRun("Elm Surgery", city);
    private final Node oak = scene.lonePractice("Oak Surgery");

    @Test
    void theFigureIsTheDifferenceToTheArea() {
        refer(elm, city, 900);
        refer(elm, far, 100);
        refer(oak, city, 3);
        refer(oak, far, 1);

        var figure = scene.network.figures(new SelfReferral()).get(0);

        assertThat(figure.value()).isEqualByComparingTo("15");
        assertThat(figure.sentence())
                .isEqualTo(
                        "Practices that City Trust runs send 90 % of their referrals to it; of the referrals of the area, 75 % go there.");
    }

    @Test
    void withoutTheAreaThereIsNoFigure() {
        refer(elm, city, 900);

        var figure = scene.network.figures(new SelfReferral()).get(0);

        assertThat(figure.value()).isNull();
        assertThat(figure.sentence()).endsWith("the model does not hold the referrals of the area.");
    }

    @Test
    void withoutReferralsThereIsNothing() {
        assertThat(scene.network.figures(new SelfReferral())).isEmpty();
    }

    @Test
    void theSectionHasARowPerTrust() {
        refer(elm, city, 900);
        refer(elm, far, 100);
        refer(oak, far, 10);

        var blocks = new ReferralShareSection().write(scene.network.check());

        assertThat(((Block.Table) blocks.get(1)).rows())
                .containsExactly(List.of("City Trust", "Elm Surgery", "1,000", "900", "90 %", "0 %", "90"));
    }

    private void refer(Node from, Node to, long count) {
        scene.network.set(
                scene.network.link(ServiceLinks.REFERS_TO, from, to), ServiceLinks.REFERRALS, Scene.figures(count));
    }
}
