package org.concordat.mcp.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.concordat.api.model.Template;
import org.concordat.api.network.Facts;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Severity;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.document.NetworkSnapshot;
import org.concordat.core.findings.Checker;
import org.concordat.mcp.McpCareModel;
import org.concordat.mcp.vocabulary.Mcp;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class McpTemplatesTest {

    static List<Template> templates() {
        return McpTemplates.all();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void noRuleFindsAnErrorInIt(Template template) {
        var findings = new Checker(CareModels.of(List.of(new McpCareModel())).rules()).check(check(template));

        assertThat(findings.all())
                .filteredOn(f -> f.severity() == Severity.ERROR)
                .isEmpty();
        assertThat(findings.all()).noneMatch(f -> f.rule().startsWith("MCP-"));
        assertThat(findings.failedRules()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void itHoldsOneMcpWithItsLevel(Template template) {
        assertThat(Mcp.all(check(template)))
                .singleElement()
                .satisfies(mcp -> assertThat(mcp.level()).isPresent());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void onlyTheFrameOfTheMcpOverlapsAnything(Template template) {
        var frame = Mcp.all(check(template)).get(0).node().id();
        var boxes = template.boxes().entrySet().stream()
                .filter(e -> !e.getKey().equals(frame))
                .map(e -> e.getValue())
                .toList();

        for (var one : boxes) {
            assertThat(boxes)
                    .filteredOn(other -> other != one)
                    .noneMatch(other -> other.x() < one.x() + one.width()
                            && one.x() < other.x() + other.width()
                            && other.y() < one.y() + one.height()
                            && one.y() < other.y() + other.height());
        }
    }

    private static Check check(Template template) {
        return new Check(NetworkSnapshot.of(template.nodes(), template.links()), LocalDate.of(2017, 9, 1), Facts.NONE);
    }
}
