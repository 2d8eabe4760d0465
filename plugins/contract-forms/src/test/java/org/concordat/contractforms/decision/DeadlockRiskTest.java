package org.concordat.contractforms.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Governance;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.measure.Figure;
import org.concordat.api.network.Node;
import org.concordat.contractforms.Scene;
import org.concordat.contractforms.vocabulary.FormLinks;
import org.concordat.contractforms.vocabulary.FormTypes;
import org.junit.jupiter.api.Test;

class DeadlockRiskTest {

    private final Scene scene = new Scene();
    private final Node alliance = scene.alliance("Alliance");

    private void parties() {
        scene.member(scene.trust("City Trust"), alliance);
        scene.member(scene.trust("Mind Trust"), alliance);
        scene.party(scene.commissioner("City CCG"), alliance, ContractLinks.COMMISSIONER);
    }

    private Figure figure() {
        return scene.network.figures(new DeadlockRisk()).get(0);
    }

    @Test
    void whereAllMustAgreeEachPartyCanStopADecision() {
        parties();
        scene.set(alliance, Governance.DECISION_RULE, "unanimous");

        assertThat(figure().value()).isEqualTo(BigDecimal.valueOf(3));
        assertThat(figure().sentence())
                .isEqualTo(
                        "Each of the 3 voices in Alliance can stop any decision: City Trust, Mind Trust and City CCG.");
        assertThat(figure().used()).hasSize(4);
    }

    @Test
    void aPartyWithoutAVoteStopsNothing() {
        parties();
        scene.set(scene.member(scene.trust("Far Trust"), alliance), MembershipLinks.VOTING_WEIGHT, BigDecimal.ZERO);
        scene.set(alliance, Governance.DECISION_RULE, "unanimous");

        assertThat(figure().value()).isEqualTo(BigDecimal.valueOf(3));
    }

    @Test
    void votesStopNothingUnlessSomethingIsReserved() {
        parties();
        scene.set(alliance, Governance.DECISION_RULE, "majority");
        assertThat(figure().value()).isEqualTo(BigDecimal.ZERO);

        scene.network.link(
                FormLinks.RESERVED_UNDER, scene.network.node(FormTypes.RESERVED_MATTER, "New party"), alliance);
        assertThat(figure().value()).isEqualTo(BigDecimal.valueOf(3));
        assertThat(figure().sentence()).endsWith("can stop a decision on reserved matters: New party.");
    }

    @Test
    void withoutARuleItIsNotKnown() {
        parties();

        assertThat(figure().value()).isNull();
        assertThat(figure().sentence()).contains("is not known");
    }

    @Test
    void theOwnersOfAJointVentureCount() {
        var one = new Scene();
        var venture = one.venture("Riverside Ltd", "company_limited_by_shares");
        one.set(venture, Governance.DECISION_RULE, "unanimous");
        one.owns(one.trust("City Trust"), venture, 50);
        one.owns(one.trust("Mind Trust"), venture, 50);

        assertThat(one.network.figures(new DeadlockRisk()).get(0).value()).isEqualTo(BigDecimal.valueOf(2));
    }
}
