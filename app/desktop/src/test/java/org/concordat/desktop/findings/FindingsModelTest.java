package org.concordat.desktop.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Severity;
import org.concordat.core.findings.Findings;
import org.junit.jupiter.api.Test;

class FindingsModelTest {

    private final Finding error = finding(Severity.ERROR);
    private final Finding warning = finding(Severity.WARNING);
    private final FindingsModel model = new FindingsModel();

    FindingsModelTest() {
        model.set(new Findings(List.of(error, warning), List.of("MCP-09")));
    }

    private static Finding finding(Severity severity) {
        return new Finding("CORE-01", severity, "No provider", "", List.of(), List.of());
    }

    @Test
    void allSeveritiesAreShownAtFirst() {
        assertThat(model.visible()).containsExactly(error, warning);
    }

    @Test
    void aSeverityCanBeLeftOut() {
        model.want(Severity.WARNING, false);

        assertThat(model.visible()).containsExactly(error);
    }

    @Test
    void whatIsLeftOutIsStillCounted() {
        model.want(Severity.WARNING, false);

        assertThat(model.count(Severity.WARNING)).isEqualTo(1);
    }

    @Test
    void countsAreSpokenAsPeopleDo() {
        assertThat(SeverityLook.count(Severity.ERROR, 0)).isEqualTo("no errors");
        assertThat(SeverityLook.count(Severity.WARNING, 1)).isEqualTo("1 warning");
        assertThat(SeverityLook.count(Severity.INFORMATION, 1200)).isEqualTo("1,200 remarks");
    }
}
