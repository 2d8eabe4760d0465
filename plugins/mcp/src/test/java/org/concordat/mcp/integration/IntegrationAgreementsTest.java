package org.concordat.mcp.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.rule.Rule;
import org.concordat.mcp.Scene;
import org.concordat.mcp.vocabulary.McpTypes;
import org.junit.jupiter.api.Test;

class IntegrationAgreementsTest {

    private final Rule rule = Scene.rule("MCP-06");
    private final Scene scene = Scene.at("partial");

    @Test
    void aPracticeWithoutAnAgreementIsFound() {
        scene.practice("Elm Surgery", 9_000);

        assertThat(scene.messages(rule))
                .containsExactly(
                        "Elm Surgery belongs to Riverside, which is partially integrated, but the model holds no integration agreement of the practice.");
    }

    @Test
    void aPracticeThatIsPartyToAnAgreementIsWell() {
        scene.network.link(
                ContractLinks.PARTY_TO,
                scene.practice("Elm Surgery", 9_000),
                scene.network.node(McpTypes.INTEGRATION_AGREEMENT, "Agreement"));

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void theAgreementOfItsGroupWillDo() {
        var group = scene.network.node(GeneralPractice.GP_GROUP, "Valley Group");
        scene.network.link(MembershipLinks.MEMBER_OF, scene.practice("Elm Surgery", 9_000), group);
        scene.network.link(
                ContractLinks.PARTY_TO, group, scene.network.node(McpTypes.INTEGRATION_AGREEMENT, "Agreement"));

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void aLinkThatNamesTheAgreementWillDo() {
        var agreement = scene.network.node(McpTypes.INTEGRATION_AGREEMENT, "Agreement");
        var link = scene.network.link(ContractLinks.INTEGRATES_WITH, scene.practice("Elm Surgery", 9_000), scene.mcp);
        assertThat(scene.messages(rule)).hasSize(1);

        scene.network.set(link, ContractLinks.UNDER_AGREEMENT, agreement.id());
        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void aPracticeWhoseGmsHasEndedNeedsNone() {
        var practice = scene.practice("Elm Surgery", 9_000);
        scene.set(practice, GeneralPractice.GMS_STATUS, List.of(DatedChoice.always("ended")));

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void aVirtualMcpNeedsNone() {
        var virtual = Scene.at("virtual");
        virtual.practice("Elm Surgery", 9_000);

        assertThat(virtual.messages(rule)).isEmpty();
    }

    @Test
    void theFixAddsOneForThePractice() {
        scene.practice("Elm Surgery", 9_000);
        scene.practice("Oak Surgery", 9_000);

        assertThat(scene.after("Add an integration agreement for Elm Surgery", rule))
                .extracting(f -> f.message().substring(0, 11))
                .containsExactly("Oak Surgery");
    }

    @Test
    void theFixForAllAddsOneForEach() {
        scene.practice("Elm Surgery", 9_000);
        scene.practice("Oak Surgery", 9_000);

        assertThat(scene.after("Add integration agreements for all 2 practices without one", rule))
                .isEmpty();
    }
}
