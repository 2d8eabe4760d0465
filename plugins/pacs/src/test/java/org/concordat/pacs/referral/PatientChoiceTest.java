package org.concordat.pacs.referral;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.core.Services;
import org.concordat.api.network.Node;
import org.concordat.pacs.Scene;
import org.concordat.pacs.vocabulary.PacsLinks;
import org.junit.jupiter.api.Test;

class PatientChoiceTest {

    private final PatientChoice rule = new PatientChoice();
    private final Scene scene = Scene.ofNoLevel();
    private final Node city = scene.otherTrust("City Trust");
    private final Node far = scene.otherTrust("Far Trust");
    private final Node elm = scene.trustRun("Elm Surgery", city);
    private final Node oak = scene.lonePractice("Oak Surgery");

    @Test
    void manyMoreReferralsToTheOwnerAreFound() {
        refer(elm, city, 900);
        refer(elm, far, 100);
        refer(oak, city, 700);
        refer(oak, far, 300);

        assertThat(scene.messages(rule))
                .containsExactly(
                        "Of the referrals of the practices that City Trust runs, 90 % go to City Trust (900 of 1,000 a year); of those of the area, 70 %. More than 10 points above the area: check patient choice.");
    }

    @Test
    void aFewMoreAreWell() {
        refer(elm, city, 800);
        refer(elm, far, 200);
        refer(oak, city, 700);
        refer(oak, far, 300);

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void withoutTheReferralsOfTheAreaNothingIsSaid() {
        refer(elm, city, 900);
        scene.network.link(ServiceLinks.REFERS_TO, oak, far);

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void theReferralsOfTheCommissionerAreThoseOfTheArea() {
        var commissioner = scene.network.node(Organisations.COMMISSIONER, "City CCG");
        scene.network.link(ContractLinks.COMMISSIONS, commissioner, elm);
        refer(elm, city, 900);
        refer(oak, city, 900);
        refer(commissioner, city, 4_000);
        refer(commissioner, far, 4_000);

        assertThat(scene.messages(rule).get(0)).contains("of those of the area, 50 %");
    }

    @Test
    void referralsToAServiceOfTheOwnerAndWithinTheSystemGoToTheOwner() {
        var clinic = scene.network.node(Services.SERVICE, "Clinic");
        scene.network.link(ServiceLinks.PROVIDES, city, clinic);
        refer(elm, clinic, 400);
        scene.network.set(
                scene.network.link(PacsLinks.REFERS_WITHIN, elm, city), PacsLinks.REFERRALS_WITHIN, Scene.figures(500));
        refer(elm, far, 100);
        refer(oak, far, 100);

        assertThat(scene.messages(rule).get(0)).contains("90 % go to City Trust (900 of 1,000 a year)");
    }

    @Test
    void theMarginCanBeChanged() {
        refer(elm, city, 900);
        refer(elm, far, 100);
        refer(oak, city, 700);
        refer(oak, far, 300);
        scene.network.with(PatientChoice.MARGIN, 20L);

        assertThat(scene.messages(rule)).isEmpty();
    }

    private void refer(Node from, Node to, long count) {
        scene.network.set(
                scene.network.link(ServiceLinks.REFERS_TO, from, to), ServiceLinks.REFERRALS, Scene.figures(count));
    }
}
