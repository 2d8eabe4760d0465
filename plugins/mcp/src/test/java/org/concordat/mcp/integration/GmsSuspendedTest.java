package org.concordat.mcp.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.rule.Rule;
import org.concordat.mcp.Scene;
import org.junit.jupiter.api.Test;

class GmsSuspendedTest {

    private static final String FIX = "Suspend the GMS contract of Elm Surgery from 1 September 2017";

    private final Rule rule = Scene.rule("MCP-08");
    private final Scene scene = Scene.at("full");

    @Test
    void anActiveGmsContractIsFound() {
        var practice = scene.practice("Elm Surgery", 9_000);
        scene.set(practice, GeneralPractice.GMS_STATUS, List.of(DatedChoice.always("active")));

        assertThat(scene.messages(rule))
                .containsExactly(
                        "The GMS contract of Elm Surgery is active on 1 September 2017, although Riverside is fully integrated. It must be suspended, with a right of return, or ended.");
    }

    @Test
    void aStatedContractThatNothingSuspendsIsActive() {
        var practice = scene.practice("Elm Surgery", 9_000);
        assertThat(scene.messages(rule)).isEmpty();

        scene.set(practice, GeneralPractice.PRACTICE_CONTRACT, Contracts.PMS);
        assertThat(scene.messages(rule).get(0)).startsWith("The PMS contract of Elm Surgery is active");
    }

    @Test
    void aSuspendedContractIsWell() {
        var practice = scene.practice("Elm Surgery", 9_000);
        scene.set(practice, GeneralPractice.PRACTICE_CONTRACT, Contracts.GMS);
        var gms = scene.set(scene.network.node(Contracts.CONTRACT, "GMS"), Contracts.CONTRACT_FORM, Contracts.GMS);
        scene.holds(practice, gms);
        assertThat(scene.messages(rule)).hasSize(1);

        scene.network.link(ContractLinks.SUSPENDS, practice, gms);
        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void aContractTakenUpAgainIsActive() {
        var practice = scene.practice("Elm Surgery", 9_000);
        scene.set(
                practice,
                GeneralPractice.GMS_STATUS,
                List.of(
                        new DatedChoice("suspended", PartialDate.year(2016), PartialDate.year(2016)),
                        new DatedChoice("returned", PartialDate.year(2017), null)));

        assertThat(scene.messages(rule)).hasSize(1);
        assertThat(scene.on(2016, 6, 1).messages(rule)).isEmpty();
    }

    @Test
    void aPartialMcpKeepsGms() {
        var partial = Scene.at("partial");
        partial.set(partial.practice("Elm Surgery", 9_000), GeneralPractice.PRACTICE_CONTRACT, Contracts.GMS);

        assertThat(partial.messages(rule)).isEmpty();
    }

    @Test
    void theFixSuspendsItFromTheDayOn() {
        var practice = scene.practice("Elm Surgery", 9_000);
        scene.set(practice, GeneralPractice.GMS_STATUS, List.of(DatedChoice.always("active")));
        var gms = scene.set(scene.network.node(Contracts.CONTRACT, "GMS"), Contracts.CONTRACT_FORM, Contracts.GMS);
        scene.holds(practice, gms);

        assertThat(scene.after(FIX, rule)).isEmpty();
        assertThat(scene.network.findings(rule).get(0).fixes().get(0).edit().leaves())
                .hasSize(2);
    }
}
