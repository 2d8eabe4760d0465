package org.concordat.mcp.scope;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.MembershipLinks;
import org.concordat.mcp.Scene;
import org.junit.jupiter.api.Test;

class GeneralPracticeAtHeartTest {

    private final GeneralPracticeAtHeart rule = new GeneralPracticeAtHeart();
    private final Scene scene = Scene.ofNoLevel();

    @Test
    void membersWithoutGeneralPracticeAreFound() {
        scene.trust("City Trust", "acute");
        scene.trust("Mind Trust", "mental_health");

        assertThat(scene.messages(rule))
                .containsExactly(
                        "No practice or group of practices is a member or owner of Riverside (members: City Trust and Mind Trust). General practice must be at the heart of an MCP.");
    }

    @Test
    void aGroupThatOwnsItWillDo() {
        scene.trust("City Trust", "acute");
        scene.network.link(
                MembershipLinks.OWNS, scene.network.node(GeneralPractice.GP_GROUP, "Valley Group"), scene.mcp);

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void anMcpWithoutKnownMembersIsPassedOver() {
        assertThat(scene.messages(rule)).isEmpty();
    }
}
