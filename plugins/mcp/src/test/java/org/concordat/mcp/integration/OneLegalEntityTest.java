package org.concordat.mcp.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Partnerships;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.Severity;
import org.concordat.mcp.Scene;
import org.junit.jupiter.api.Test;

class OneLegalEntityTest {

    private final Rule rule = Scene.rule("MCP-09");
    private final Scene scene = Scene.at("partial");

    @Test
    void severalHoldersAreFound() {
        var contract = scene.contract("MCP contract", "mcp_partial");
        scene.holds(scene.trust("City Trust", "acute"), contract);
        scene.holds(scene.trust("Vale Trust", "community"), contract);

        assertThat(scene.messages(rule))
                .containsExactly(
                        "MCP contract of Riverside is held by 2 organisations: City Trust and Vale Trust. One legal entity must hold it.");
        assertThat(scene.after("Let only Vale Trust hold MCP contract, the others under it", rule))
                .isEmpty();
    }

    @Test
    void ofANodeThatStandsForSeveralContractsNobodyCanSay() {
        var contract = scene.contract("MCP contracts", "mcp_partial");
        scene.set(contract, Organisations.STANDS_FOR_SEVERAL, true);
        scene.holds(scene.trust("City Trust", "acute"), contract);
        scene.holds(scene.trust("Vale Trust", "community"), contract);

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void aHolderThatIsNoLegalEntityIsFound() {
        var contract = scene.contract("MCP contract", "mcp_partial");
        scene.holds(scene.mcp, contract);
        assertThat(scene.messages(rule)).isEmpty();

        scene.set(scene.mcp, Partnerships.LEGAL_PERSONALITY, false);
        assertThat(scene.messages(rule))
                .containsExactly(
                        "Riverside, which holds MCP contract of Riverside, is not a legal entity. One legal entity must hold the contract.");
    }

    @Test
    void anUnincorporatedHolderIsFound() {
        var contract = scene.contract("MCP contract", "mcp_partial");
        var trust = scene.trust("City Chambers", "community");
        scene.holds(trust, contract);
        scene.set(trust, Organisations.LEGAL_FORM, List.of(DatedChoice.always("unincorporated")));

        assertThat(scene.messages(rule).get(0)).startsWith("City Chambers, which holds MCP contract of Riverside");
    }

    @Test
    void aContractOfWhichNobodyIsNamedAsHolderIsAWarning() {
        scene.contract("MCP contract", "mcp_partial");

        assertThat(scene.network.findings(rule)).extracting(Finding::severity).containsExactly(Severity.WARNING);
        assertThat(scene.messages(rule))
                .containsExactly("MCP contract of Riverside does not say who holds it. One legal entity must hold it.");
    }

    @Test
    void aLonePartyBesideTheCommissionerIsTheHolder() {
        var contract = scene.contract("MCP contract", "mcp_partial");
        scene.network.link(ContractLinks.PARTY_TO, scene.trust("City Trust", "acute"), contract);
        scene.network.link(
                ContractLinks.PARTY_TO, scene.network.node(Organisations.COMMISSIONER, "City CCG"), contract);

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void amongSeveralPartiesWithoutARoleNobodyIsTheHolder() {
        var contract = scene.contract("MCP contract", "mcp_partial");
        scene.network.link(ContractLinks.PARTY_TO, scene.trust("City Trust", "acute"), contract);
        scene.network.link(ContractLinks.PARTY_TO, scene.trust("Vale Trust", "community"), contract);

        assertThat(scene.network.findings(rule)).extracting(Finding::severity).containsExactly(Severity.WARNING);
    }

    @Test
    void aVirtualMcpIsPassedOver() {
        var virtual = Scene.at("virtual");
        virtual.contract("MCP contract", "mcp_partial");

        assertThat(virtual.messages(rule)).isEmpty();
    }
}
