package org.concordat.mcp.scope;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.concordat.api.core.Services;
import org.concordat.api.report.Block;
import org.concordat.mcp.Scene;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private final Scene scene = Scene.at("partial");

    @Test
    void theGapsAreCountedAndNamed() {
        var contract = scene.contract("MCP contract", "mcp_partial");
        scene.set(scene.service("Prevention", contract), Services.POPULATION_LEVEL, Services.WHOLE_POPULATION);
        scene.set(scene.service("Walk-in", contract), Services.POPULATION_LEVEL, Services.URGENT);

        var figure = scene.network.figures(new CoverageGaps()).get(0);

        assertThat(figure.value()).isEqualTo(BigDecimal.valueOf(2));
        assertThat(figure.sentence())
                .isEqualTo("Riverside has no service for 2 levels of need: Ongoing care needs and Highest needs.");
        assertThat(figure.used()).hasSize(3);
    }

    @Test
    void withoutStatedLevelsTheGapsAreNotKnown() {
        var figure = scene.network.figures(new CoverageGaps()).get(0);

        assertThat(figure.value()).isNull();
        assertThat(figure.sentence()).isEqualTo("No service of Riverside says for which level of need it is.");
    }

    @Test
    void theMatrixMarksServicesAndGaps() {
        var contract = scene.contract("MCP contract", "mcp_partial");
        scene.set(scene.service("Walk-in", contract), Services.POPULATION_LEVEL, Services.URGENT);
        scene.service("Nursing", contract);

        var table =
                (Block.Table) new CoverageSection().write(scene.network.check()).get(1);

        assertThat(table.rows())
                .containsExactly(
                        List.of("Nursing", "", "", "", "", "•"),
                        List.of("Walk-in", "", "•", "", "", ""),
                        List.of("No service", "gap", "", "gap", "gap", ""));
    }

    @Test
    void aMatrixWithoutAnyStatedLevelNamesNoGap() {
        scene.service("Nursing", scene.contract("MCP contract", "mcp_partial"));

        var table =
                (Block.Table) new CoverageSection().write(scene.network.check()).get(1);

        assertThat(table.rows()).containsExactly(List.of("Nursing", "", "", "", "", "•"));
    }
}
