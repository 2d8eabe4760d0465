package org.concordat.primarycarehome.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordat.api.core.Partnerships;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.fact.PartialDate;
import org.concordat.primarycarehome.Scene;
import org.junit.jupiter.api.Test;

class AlsoMcpTest {

    private final AlsoMcp rule = new AlsoMcp();
    private final Scene scene = new Scene();

    @Test
    void aHomeThatIsAnMcpMustKeepBoth() {
        mcp(new DatedChoice("MCP", PartialDate.financialYear(2016), null));

        assertThat(scene.messages(rule))
                .containsExactly(
                        "Thanet is also a multispecialty community provider (MCP) since 2016/17: the rules for MCPs apply as well.");
    }

    @Test
    void aHomeThatIsToBeAnMcpIsToldFromWhen() {
        mcp(new DatedChoice("MCP", PartialDate.financialYear(2018), null));

        assertThat(scene.messages(rule))
                .containsExactly(
                        "Thanet is to be a multispecialty community provider (MCP) as well from 2018/19: the rules for MCPs will apply too.");
    }

    @Test
    void anMcpWithoutADateWillDo() {
        mcp(DatedChoice.always("MCP"));

        assertThat(scene.messages(rule).get(0)).startsWith("Thanet is also a multispecialty community provider (MCP):");
    }

    @Test
    void whatIsOverIsPassedOver() {
        mcp(new DatedChoice("MCP", null, PartialDate.year(2016)));

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void aHomeAloneIsWell() {
        assertThat(scene.messages(rule)).isEmpty();
    }

    private void mcp(DatedChoice mcp) {
        scene.set(scene.home, Partnerships.MODEL_TYPES, List.of(DatedChoice.always("PCH"), mcp));
    }
}
