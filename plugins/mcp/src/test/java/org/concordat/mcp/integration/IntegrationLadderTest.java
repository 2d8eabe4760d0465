package org.concordat.mcp.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Core;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Partnerships;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.network.Node;
import org.concordat.api.report.Block;
import org.concordat.mcp.Scene;
import org.junit.jupiter.api.Test;

class IntegrationLadderTest {

    private final Scene scene = Scene.ofNoLevel();

    @Test
    void eachYearShowsTheLevelOfEachMcp() {
        scene.set(
                scene.mcp,
                Partnerships.INTEGRATION_LEVEL,
                List.of(
                        new DatedChoice("virtual", PartialDate.financialYear(2017), PartialDate.parse("2018-09")),
                        new DatedChoice("partial", PartialDate.parse("2018-10"), null)));

        assertThat(table().columns()).containsExactly("MCP or group", "2017/18", "2018/19");
        assertThat(table().rows())
                .containsExactly(List.of("Riverside", "Virtual", "Virtual, then Partially integrated"));
    }

    @Test
    void aGroupShowsWhatItsDatedContractsShow() {
        var group = scene.network.node(GeneralPractice.GP_GROUP, "Valley Group");
        party(group, "Alliance", Contracts.ALLIANCE_AGREEMENT, 2017);
        party(group, "Full contract", "mcp_full", 2019);

        assertThat(table().rows())
                .containsExactly(List.of("Valley Group", "Virtual (intended)", "", "Fully integrated (intended)"));
    }

    @Test
    void withoutLevelsThereIsNothingToSay() {
        assertThat(new IntegrationLadder().write(scene.network.check())).isEmpty();
    }

    private void party(Node group, String name, String form, int year) {
        var contract = scene.set(scene.network.node(Contracts.CONTRACT, name), Contracts.CONTRACT_FORM, form);
        scene.set(contract, Contracts.CONTRACT_YEAR, PartialDate.financialYear(year));
        scene.network.set(scene.network.link(ContractLinks.PARTY_TO, group, contract), Core.STATUS, "planned");
    }

    private Block.Table table() {
        return (Block.Table)
                new IntegrationLadder().write(scene.network.check()).get(1);
    }
}
