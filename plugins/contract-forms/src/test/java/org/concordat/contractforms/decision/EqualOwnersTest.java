package org.concordat.contractforms.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.api.core.Governance;
import org.concordat.api.network.Node;
import org.concordat.contractforms.Scene;
import org.concordat.contractforms.vocabulary.FormLinks;
import org.concordat.contractforms.vocabulary.FormTypes;
import org.junit.jupiter.api.Test;

class EqualOwnersTest {

    private final EqualOwners rule = new EqualOwners();
    private final Scene scene = new Scene();
    private final Node venture = scene.venture("Riverside Ltd", "company_limited_by_shares");

    @Test
    void twoEqualOwnersWithoutARuleAreFound() {
        scene.owns(scene.trust("City Trust"), venture, 50);
        scene.owns(scene.trust("Mind Trust"), venture, 50);

        assertThat(scene.messages(rule))
                .containsExactly(
                        "City Trust and Mind Trust own equal parts of Riverside Ltd, and the model says neither how they decide nor what is reserved to both. If they disagree, nobody can decide.");
    }

    @Test
    void aReservedMatterSettlesIt() {
        scene.owns(scene.trust("City Trust"), venture, 50);
        scene.owns(scene.trust("Mind Trust"), venture, 50);
        scene.network.link(
                FormLinks.RESERVED_UNDER, scene.network.node(FormTypes.RESERVED_MATTER, "Business plan"), venture);

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void aDecisionRuleSettlesIt() {
        scene.owns(scene.trust("City Trust"), venture, 50);
        scene.owns(scene.trust("Mind Trust"), venture, 50);
        scene.set(venture, Governance.DECISION_RULE, "unanimous");

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void unequalOwnersCanOutvote() {
        scene.owns(scene.trust("City Trust"), venture, 60);
        scene.owns(scene.trust("Mind Trust"), venture, 40);

        assertThat(scene.messages(rule)).isEmpty();
    }
}
