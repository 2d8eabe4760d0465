package org.concordat.mcp.integration;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.GovernanceLinks;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Partnerships;
import org.concordat.api.edit.AddLink;
import org.concordat.api.rule.Rule;
import org.concordat.mcp.Scene;
import org.concordat.mcp.vocabulary.McpTypes;
import org.junit.jupiter.api.Test;

class AllianceOnTopTest {

    private static final String FIX = "Add an alliance agreement between the members, on top of their contracts";

    private final Rule rule = Scene.rule("MCP-03");
    private final Scene scene = Scene.at("virtual");

    @Test
    void aVirtualMcpWithoutAnAllianceAgreementIsFound() {
        assertThat(scene.messages(rule))
                .containsExactly(
                        "Riverside is a virtual MCP on 1 September 2017, but the model holds no alliance agreement of it. A virtual MCP needs an alliance agreement on top of the existing contracts.");
    }

    @Test
    void anAllianceAgreementThatThePartnershipNamesWillDo() {
        scene.contract("Alliance", Contracts.ALLIANCE_AGREEMENT);

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void anAllianceAgreementOfTheMembersWillDo() {
        var agreement = scene.network.node(McpTypes.ALLIANCE_AGREEMENT, "Alliance");
        scene.network.link(ContractLinks.PARTY_TO, scene.practice("Elm Surgery", 9_000), agreement);

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void anAllianceAgreementOfThoseWhoGovernItWillDo() {
        var alliance = scene.network.node(Partnerships.PARTNERSHIP, "Alliance of six");
        var agreement = scene.network.node(McpTypes.ALLIANCE_AGREEMENT, "Alliance");
        var trust = scene.network.node(Organisations.PROVIDER, "City Trust");
        scene.network.link(GovernanceLinks.GOVERNED_BY, scene.mcp, alliance);
        scene.network.link(MembershipLinks.MEMBER_OF, trust, alliance);
        scene.network.link(ContractLinks.PARTY_TO, trust, agreement);

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void anAllianceAgreementMostlyOfOthersIsNotItsOwn() {
        var agreement = scene.network.node(McpTypes.ALLIANCE_AGREEMENT, "Alliance");
        scene.network.link(ContractLinks.PARTY_TO, scene.trust("City Trust", "acute"), agreement);
        scene.network.link(ContractLinks.PARTY_TO, scene.network.node(Organisations.PROVIDER, "Far Trust"), agreement);

        assertThat(scene.messages(rule)).hasSize(1);
    }

    @Test
    void aPartialMcpNeedsNone() {
        assertThat(Scene.at("partial").messages(rule)).isEmpty();
    }

    @Test
    void anMcpOfUnknownLevelIsPassedOver() {
        assertThat(Scene.ofNoLevel().messages(rule)).isEmpty();
    }

    @Test
    void anAllianceThatReplacesAContractIsFound() {
        var alliance = scene.contract("Alliance", Contracts.ALLIANCE_AGREEMENT);
        scene.network.link(
                ContractLinks.REPLACES, alliance, scene.network.node(Contracts.CONTRACT, "Community contract"));

        assertThat(scene.messages(rule))
                .containsExactly(
                        "Alliance replaces Community contract. The alliance agreement of a virtual MCP (Riverside) lies on top of existing contracts and replaces none.");
        assertThat(scene.after("Let Alliance overlay Community contract", rule)).isEmpty();
    }

    @Test
    void theFixAddsAnAgreementThatIsFound() {
        assertThat(scene.after(FIX, rule)).isEmpty();
    }

    @Test
    void theFixMakesTheMembersPartiesAndOverlaysTheirContracts() {
        var trust = scene.trust("City Trust", "acute");
        var commissioner = scene.network.node(Organisations.COMMISSIONER, "City CCG");
        scene.network.link(MembershipLinks.MEMBER_OF, commissioner, scene.mcp);
        var contract = scene.network.node(Contracts.CONTRACT, "Hospital contract");
        scene.holds(trust, contract);

        var links = scene.network.findings(rule).get(0).fixes().get(0).edit().leaves().stream()
                .filter(AddLink.class::isInstance)
                .map(e -> ((AddLink) e).link())
                .toList();

        assertThat(links.stream().filter(l -> l.is(ContractLinks.PARTY_TO)))
                .extracting(l -> l.from().value() + " " + l.get(ContractLinks.PARTY_ROLE))
                .containsExactlyInAnyOrder("city-trust member", "city-ccg commissioner");
        assertThat(links.stream().filter(l -> l.is(ContractLinks.OVERLAYS)))
                .extracting(l -> l.to())
                .containsExactly(contract.id());
    }
}
