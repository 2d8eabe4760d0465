package org.concordat.contractforms.alliance;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Core;
import org.concordat.api.core.Organisations;
import org.concordat.api.network.Node;
import org.concordat.contractforms.Scene;
import org.junit.jupiter.api.Test;

class CommissionerAndProvidersTest {

    private final CommissionerAndProviders rule = new CommissionerAndProviders();
    private final Scene scene = new Scene();
    private final Node alliance = scene.alliance("Alliance");

    @Test
    void providersAloneAreNoAlliance() {
        scene.member(scene.trust("City Trust"), alliance);
        scene.member(scene.trust("Mind Trust"), alliance);

        assertThat(scene.messages(rule))
                .containsExactly(
                        "Alliance binds no commissioner and 2 providers (City Trust and Mind Trust). An alliance needs a commissioner and at least two providers.");
    }

    @Test
    void oneProviderIsTooFew() {
        scene.member(scene.trust("City Trust"), alliance);
        scene.party(scene.commissioner("City CCG"), alliance, ContractLinks.COMMISSIONER);

        assertThat(scene.messages(rule).get(0)).startsWith("Alliance binds 1 commissioner and 1 provider (");
    }

    @Test
    void oneThatStandsForSeveralProvidersIsEnough() {
        var federations = scene.trust("Federations");
        scene.set(federations, Organisations.STANDS_FOR_SEVERAL, true);
        scene.member(federations, alliance);
        scene.party(scene.commissioner("City CCG"), alliance, ContractLinks.COMMISSIONER);

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void aCommissionerThatCommissionsItWillDo() {
        scene.member(scene.trust("City Trust"), alliance);
        scene.member(scene.trust("Mind Trust"), alliance);
        scene.network.link(ContractLinks.COMMISSIONS, scene.commissioner("City CCG"), alliance);

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void aCouncilInTheRoleOfCommissionerWillDo() {
        scene.member(scene.trust("City Trust"), alliance);
        scene.member(scene.trust("Mind Trust"), alliance);
        var council = scene.network.node(Organisations.LOCAL_AUTHORITY, "City Council");
        scene.party(council, alliance, ContractLinks.COMMISSIONER);

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void anAllianceWhosePartiesAreNotDrawnIsPassedOver() {
        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void anAllianceToWhichEveryoneIsOnlyProposedIsPassedOver() {
        scene.propose(scene.member(scene.trust("City Trust"), alliance));

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void aPlannedAllianceIsAsked() {
        scene.set(alliance, Core.STATUS, "planned");
        scene.set(scene.member(scene.trust("City Trust"), alliance), Core.STATUS, "planned");

        assertThat(scene.messages(rule)).hasSize(1);
    }
}
