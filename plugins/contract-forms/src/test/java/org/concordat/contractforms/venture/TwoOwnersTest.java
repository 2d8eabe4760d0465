package org.concordat.contractforms.venture;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.network.Node;
import org.concordat.api.rule.Severity;
import org.concordat.contractforms.Scene;
import org.junit.jupiter.api.Test;

class TwoOwnersTest {

    private final TwoOwners rule = new TwoOwners();
    private final Scene scene = new Scene();
    private final Node venture = scene.venture("Riverside Ltd", "company_limited_by_shares");

    @Test
    void aVentureWithoutOwnersIsFound() {
        assertThat(scene.messages(rule))
                .containsExactly("The model holds no owner of Riverside Ltd. A joint venture has at least two.");
    }

    @Test
    void oneOwnerOfAllMakesASubsidiary() {
        scene.owns(scene.trust("City Trust"), venture, 100);

        assertThat(scene.network.findings(rule)).singleElement().satisfies(f -> {
            assertThat(f.severity()).isEqualTo(Severity.ERROR);
            assertThat(f.message()).startsWith("City Trust owns all of Riverside Ltd.");
        });
    }

    @Test
    void oneOwnerOfAPartMayNotBeTheOnlyOne() {
        scene.owns(scene.trust("City Trust"), venture, 60);

        assertThat(scene.network.findings(rule)).extracting(f -> f.severity()).containsExactly(Severity.WARNING);
    }

    @Test
    void twoOwnersAreWell() {
        scene.network.link(MembershipLinks.OWNS, scene.trust("City Trust"), venture);
        scene.network.link(MembershipLinks.OWNS, scene.trust("Mind Trust"), venture);

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void anOwnerThatStandsForSeveralIsWell() {
        var practices = scene.trust("Practices");
        scene.set(practices, Organisations.STANDS_FOR_SEVERAL, true);
        scene.owns(practices, venture, 100);

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void aProposedVentureMayStillLookForOwners() {
        scene.propose(venture);

        assertThat(scene.messages(rule)).isEmpty();
    }
}
