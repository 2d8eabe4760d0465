package org.concordat.mcp.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordat.api.core.Core;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Partnerships;
import org.concordat.api.core.PlaceLinks;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.core.Services;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Severity;
import org.concordat.mcp.Scene;
import org.concordat.mcp.vocabulary.McpTypes;
import org.junit.jupiter.api.Test;

class PopulationScaleTest {

    private final PopulationScale rule = new PopulationScale();
    private final Scene scene = Scene.ofNoLevel();

    @Test
    void fewerThanTheLeastIsAnError() {
        scene.practice("Elm Surgery", 12_000);
        scene.practice("Oak Surgery", 9_500);

        assertThat(scene.network.findings(rule)).extracting(Finding::severity).containsExactly(Severity.ERROR);
        assertThat(scene.messages(rule))
                .containsExactly(
                        "Riverside covers 21,500 people (the registered lists of its practices added up), below the 30,000 that an MCP needs at the least; 100,000 are usual.");
    }

    @Test
    void fewerThanTheVanguardsIsAWarning() {
        scene.set(scene.mcp, Organisations.POPULATION, Scene.figures(90_000));

        assertThat(scene.network.findings(rule)).extracting(Finding::severity).containsExactly(Severity.WARNING);
        assertThat(scene.messages(rule))
                .containsExactly(
                        "Riverside covers 90,000 people (as stated), below the scale expected of an MCP: the vanguards served at least 100,000.");
    }

    @Test
    void asManyAsTheVanguardsIsWell() {
        scene.set(scene.mcp, Organisations.POPULATION, Scene.figures(100_000));

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void anUnknownPopulationIsNotASmallOne() {
        scene.network.link(
                MembershipLinks.MEMBER_OF, scene.network.node(GeneralPractice.GP_PRACTICE, "Elm Surgery"), scene.mcp);

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void theThresholdsCanBeChanged() {
        scene.set(scene.mcp, Organisations.POPULATION, Scene.figures(40_000));
        scene.network.with(PopulationScale.LEAST, 50_000L);

        assertThat(scene.messages(rule).get(0)).contains("below the 50,000 that an MCP needs");
        scene.network.with(PopulationScale.LEAST, 20_000L).with(PopulationScale.USUAL, 40_000L);
        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void aPracticeInTwoGroupsCountsOnce() {
        var practice = scene.practice("Elm Surgery", 20_000);
        var group = scene.network.node(GeneralPractice.GP_GROUP, "Valley Group");
        scene.network.link(MembershipLinks.MEMBER_OF, group, scene.mcp);
        scene.network.link(MembershipLinks.MEMBER_OF, practice, group);

        assertThat(scene.messages(rule).get(0)).startsWith("Riverside covers 20,000 people");
    }

    @Test
    void listsThatAreNotAllThereGiveWayToAStatedFigure() {
        scene.practice("Elm Surgery", 12_000);
        scene.set(scene.mcp, GeneralPractice.PRACTICE_COUNT, Scene.figures(15));
        scene.set(scene.mcp, Organisations.POPULATION, Scene.figures(130_000));

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void aGroupWithoutFiguresLeavesThePopulationUnknown() {
        scene.practice("Elm Surgery", 12_000);
        var group = scene.network.node(GeneralPractice.GP_GROUP, "Valley Group");
        scene.network.link(MembershipLinks.MEMBER_OF, group, scene.mcp);

        assertThat(scene.messages(rule)).isEmpty();
        scene.set(group, Organisations.POPULATION, Scene.figures(10_000));
        assertThat(scene.messages(rule).get(0))
                .startsWith("Riverside covers 22,000 people (the figures of its practices and groups added up)");
    }

    @Test
    void aPartOfACoveredPopulationIsNotCountedTwice() {
        var all = scene.set(scene.network.node(Services.POPULATION, "All"), Services.SIZE, Scene.figures(20_000));
        var frail = scene.set(scene.network.node(Services.POPULATION, "Frail"), Services.SIZE, Scene.figures(900));
        scene.network.link(ServiceLinks.COVERS, scene.mcp, all);
        scene.network.link(ServiceLinks.COVERS, scene.mcp, frail);
        scene.network.link(PlaceLinks.PART_OF, frail, all);

        assertThat(scene.messages(rule).get(0)).startsWith("Riverside covers 20,000 people (the population");
    }

    @Test
    void aPartnershipIsJudgedOnlyWhileItIsAnMcp() {
        scene.set(scene.mcp, Organisations.POPULATION, Scene.figures(5_000));
        scene.set(
                scene.mcp,
                Partnerships.MODEL_TYPES,
                List.of(new DatedChoice("MCP", PartialDate.financialYear(2018), null)));

        assertThat(scene.messages(rule)).isEmpty();
        assertThat(scene.on(2018, 4, 1).messages(rule)).hasSize(1);
    }

    @Test
    void aPartnershipOfThatTypeIsAnMcpWithoutBeingMarked() {
        var hill = scene.network.node(McpTypes.MULTISPECIALTY_COMMUNITY_PROVIDER, "Hillside");
        scene.set(hill, Organisations.POPULATION, Scene.figures(5_000));

        assertThat(scene.messages(rule).get(0)).startsWith("Hillside covers 5,000 people");
        scene.set(hill, Core.STATUS, "abandoned");
        assertThat(scene.messages(rule)).isEmpty();
    }
}
