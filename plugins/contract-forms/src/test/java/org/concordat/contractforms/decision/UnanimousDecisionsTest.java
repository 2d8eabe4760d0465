package org.concordat.contractforms.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.api.core.Core;
import org.concordat.api.core.Governance;
import org.concordat.api.core.GovernanceLinks;
import org.concordat.api.core.Partnerships;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.network.Node;
import org.concordat.contractforms.Scene;
import org.concordat.contractforms.vocabulary.FormLinks;
import org.concordat.contractforms.vocabulary.FormTypes;
import org.junit.jupiter.api.Test;

class UnanimousDecisionsTest {

    private final UnanimousDecisions rule = new UnanimousDecisions();
    private final Scene scene = new Scene();
    private final Node alliance = scene.alliance("Alliance");

    @Test
    void anAllianceThatDoesNotSayHowItDecidesIsFound() {
        assertThat(scene.messages(rule))
                .containsExactly(
                        "The model does not say how the parties of Alliance decide, nor what is reserved to all of them. Alliances usually decide unanimously.");
        assertThat(scene.after("Say that the parties of Alliance decide unanimously", rule))
                .isEmpty();
    }

    @Test
    void unanimousDecisionsAreWell() {
        scene.set(alliance, Governance.DECISION_RULE, "unanimous");

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void aVoteWithoutReservedMattersIsFound() {
        scene.set(alliance, Governance.DECISION_RULE, "majority");

        assertThat(scene.messages(rule).get(0)).startsWith("The parties of Alliance decide by Majority, and");
        assertThat(scene.after("Add a matter that is reserved to all under Alliance", rule))
                .isEmpty();
    }

    @Test
    void aVoteWithReservedMattersIsWell() {
        scene.set(alliance, Governance.DECISION_RULE, "majority");
        var matter = scene.network.node(FormTypes.RESERVED_MATTER, "New party");
        scene.network.link(FormLinks.RESERVED_UNDER, matter, alliance);

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void theBodyThatGovernsTheAllianceMaySayIt() {
        var partnership = scene.network.node(Partnerships.PARTNERSHIP, "Alliance of two");
        scene.set(partnership, Partnerships.AGREEMENT, alliance.id());
        var team = scene.network.node(Governance.GOVERNANCE_BODY, "Leadership team");
        scene.set(team, Governance.DECISION_RULE, "unanimous");
        scene.network.link(GovernanceLinks.GOVERNED_BY, partnership, team);

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void aProposedAllianceIsPassedOver() {
        scene.propose(alliance);

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void anAllianceToWhichEveryoneIsOnlyProposedIsPassedOver() {
        scene.propose(scene.member(scene.trust("City Trust"), alliance));

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void anAllianceWhosePartiesJoinLaterIsPassedOver() {
        scene.set(scene.member(scene.trust("City Trust"), alliance), Core.VALID_FROM, PartialDate.month(2018, 4));

        assertThat(scene.messages(rule)).isEmpty();
    }
}
