package org.concordat.pacs.vertical;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Partnerships;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.network.Node;
import org.concordat.pacs.Scene;
import org.junit.jupiter.api.Test;

class AgreedWithOtherGroupsTest {

    private final AgreedWithOtherGroups rule = new AgreedWithOtherGroups();
    private final Scene scene = Scene.ofNoLevel();
    private final Node trust = scene.otherTrust("City Trust");
    private final Node elm = scene.trustRun("Elm Surgery", trust);
    private final Node group = scene.network.node(GeneralPractice.GP_GROUP, "Valley Group");

    @Test
    void aGroupOfAnotherModelIsFound() {
        join(group);
        follow(group, "MCP", "PCH");

        assertThat(scene.messages(rule))
                .containsExactly(
                        "Elm Surgery belongs to City Trust and to Valley Group (MCP and PCH), without an agreement between them.");
    }

    @Test
    void aPartnershipOfAnotherModelIsFound() {
        var home = scene.network.node(Partnerships.PARTNERSHIP, "North Home");
        follow(home, "PCH");
        scene.network.link(MembershipLinks.MEMBER_OF, elm, home);
        scene.network.link(MembershipLinks.MEMBER_OF, scene.lonePractice("Oak Surgery"), home);

        assertThat(scene.messages(rule)).hasSize(1);
    }

    @Test
    void aPrimaryCareNetworkIsAnotherModelByItsKind() {
        join(group);
        assertThat(scene.messages(rule)).isEmpty();

        scene.set(group, GeneralPractice.GROUP_KIND, "PCN");
        assertThat(scene.messages(rule).get(0)).contains("Valley Group (Primary care network (PCN))");
    }

    @Test
    void aProgrammeIsNoModelOfCare() {
        join(group);
        follow(group, "programme", "vanguard");

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void theModelHasToHoldOnTheDay() {
        join(group);
        scene.set(
                group,
                Partnerships.MODEL_TYPES,
                List.of(new DatedChoice("MCP", PartialDate.financialYear(2018), null)));

        assertThat(scene.messages(rule)).isEmpty();
        assertThat(scene.on(2018, 4, 1).messages(rule)).hasSize(1);
    }

    @Test
    void aGroupInWhichTheTrustRunsEveryPracticeIsItsOwn() {
        scene.set(group, GeneralPractice.GROUP_KIND, "PCN");
        scene.network.link(MembershipLinks.MEMBER_OF, elm, group);
        assertThat(scene.messages(rule)).isEmpty();

        scene.network.link(MembershipLinks.MEMBER_OF, scene.lonePractice("Oak Surgery"), group);
        assertThat(scene.messages(rule)).hasSize(1);
    }

    @Test
    void aGroupOfWhichTheTrustIsAMemberIsWell() {
        join(group);
        follow(group, "MCP");
        scene.network.link(MembershipLinks.MEMBER_OF, trust, group);

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void anAgreementBetweenThemIsWellButNotASharedGmsContract() {
        join(group);
        follow(group, "MCP");
        var contract = scene.set(scene.network.node(Contracts.CONTRACT, "Paper"), Contracts.CONTRACT_FORM, "GMS");
        scene.network.link(ContractLinks.PARTY_TO, elm, contract);
        scene.network.link(ContractLinks.PARTY_TO, group, contract);
        assertThat(scene.messages(rule)).hasSize(1);

        scene.set(contract, Contracts.CONTRACT_FORM, "MOU");
        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void aPracticeThatNoTrustRunsIsPassedOver() {
        follow(group, "MCP");
        scene.network.link(MembershipLinks.MEMBER_OF, scene.lonePractice("Oak Surgery"), group);

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void theFixAddsAnAgreement() {
        join(group);
        follow(group, "MCP");

        assertThat(scene.after("Add an agreement between City Trust and Valley Group", rule))
                .isEmpty();
    }

    /** Makes Elm Surgery a member, beside a practice that no trust runs. */
    private void join(Node body) {
        scene.network.link(MembershipLinks.MEMBER_OF, elm, body);
        scene.network.link(MembershipLinks.MEMBER_OF, scene.lonePractice("Ash Surgery"), body);
    }

    private void follow(Node body, String... models) {
        scene.set(
                body,
                Partnerships.MODEL_TYPES,
                List.of(models).stream().map(DatedChoice::always).toList());
    }
}
