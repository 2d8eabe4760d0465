package org.concordat.contractforms.venture;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.network.Node;
import org.concordat.contractforms.Scene;
import org.junit.jupiter.api.Test;

class OwnersSharesTest {

    private final OwnersShares rule = new OwnersShares();
    private final Scene scene = new Scene();
    private final Node venture = scene.venture("Riverside Ltd", "company_limited_by_shares");
    private final Node city = scene.trust("City Trust");
    private final Node mind = scene.trust("Mind Trust");

    @Test
    void sharesThatDoNotMakeTheWholeAreFound() {
        scene.owns(city, venture, 60);
        scene.owns(mind, venture, 30);

        assertThat(scene.messages(rule))
                .containsExactly("The shares in Riverside Ltd of City Trust and Mind Trust total 90 %, not 100 %.");
        assertThat(scene.after("Let Mind Trust own 40 % of Riverside Ltd", rule))
                .isEmpty();
    }

    @Test
    void sharesThatMakeTheWholeAreWell() {
        scene.owns(city, venture, 60);
        scene.owns(mind, venture, 40);

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void theToleranceCanBeChanged() {
        scene.owns(city, venture, 60);
        scene.owns(mind, venture, 30);
        scene.network.with(OwnersShares.TOLERANCE, BigDecimal.valueOf(10));

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void anOwnerWhoseShareIsNotStatedMayHaveTheRest() {
        scene.owns(city, venture, 60);
        scene.network.link(MembershipLinks.OWNS, mind, venture);

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void moreThanTheWholeIsWrongWhoeverIsSilent() {
        scene.owns(city, venture, 80);
        scene.owns(scene.trust("Far Trust"), venture, 40);
        scene.network.link(MembershipLinks.OWNS, mind, venture);

        assertThat(scene.messages(rule)).hasSize(1);
    }
}
