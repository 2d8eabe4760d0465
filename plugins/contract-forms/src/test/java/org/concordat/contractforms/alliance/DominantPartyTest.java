package org.concordat.contractforms.alliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.network.Node;
import org.concordat.contractforms.Scene;
import org.junit.jupiter.api.Test;

class DominantPartyTest {

    private final DominantParty rule = new DominantParty();
    private final Scene scene = new Scene();
    private final Node alliance = scene.alliance("Alliance");
    private final Node city = scene.trust("City Trust");

    private void gives(long share, Node service) {
        scene.set(
                scene.network.link(ServiceLinks.PROVIDES, city, service),
                ServiceLinks.SERVICE_SHARE,
                BigDecimal.valueOf(share));
    }

    @Test
    void aPartyThatGivesMostOfAServiceIsFound() {
        scene.member(city, alliance);
        gives(60, scene.service("Cardiology", alliance));

        assertThat(scene.messages(rule))
                .containsExactly(
                        "City Trust, a party to Alliance, gives 60 % of Cardiology. Check the rules on mergers and dominance.");
    }

    @Test
    void halfIsNotMost() {
        scene.member(city, alliance);
        gives(50, scene.service("Cardiology", alliance));

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void theThresholdCanBeChanged() {
        scene.member(city, alliance);
        gives(50, scene.service("Cardiology", alliance));
        scene.network.with(DominantParty.DOMINANT, 40L);

        assertThat(scene.messages(rule)).hasSize(1);
    }

    @Test
    void aServiceOutsideTheScopeIsNotMeant() {
        scene.member(city, alliance);
        scene.service("Cardiology", alliance);
        gives(60, scene.service("Maternity"));

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void aShareThatIsNotStatedIsNotGuessed() {
        scene.member(city, alliance);
        scene.network.link(ServiceLinks.PROVIDES, city, scene.service("Cardiology", alliance));

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void aPartyWithMostOfTheVotesIsFound() {
        scene.set(scene.member(city, alliance), MembershipLinks.VOTING_WEIGHT, BigDecimal.valueOf(3));
        scene.set(
                scene.member(scene.trust("Mind Trust"), alliance),
                MembershipLinks.VOTING_WEIGHT,
                BigDecimal.valueOf(1));

        assertThat(scene.messages(rule))
                .containsExactly(
                        "City Trust has 75 % of the votes under Alliance. Check the rules on mergers and dominance.");
    }
}
