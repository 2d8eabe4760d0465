package org.concordat.bench.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {

    private final Report report = new Report();

    private void read(String... lines) {
        List.of(lines).forEach(report::read);
    }

    @Test
    void figuresOfSeveralRunsAreTakenTogether() {
        read("# OPEN 3.0", "# end ", "# OPEN 1.0", "# OPEN 2.0");

        assertThat(report.figure(Row.OPEN)).isEqualTo(2);
    }

    @Test
    void aRowThatWasGivenUpSaysWhatItHadCostByThen() {
        read("# scenario delete", "# row DELETE", "# late 60000");

        assertThat(report.text(Row.DELETE)).isEqualTo("> 60,000");
    }

    @Test
    void aRunThatWasGivenUpHasNotEnded() {
        read("# end ");
        report.restart();
        read("# scenario delete", "# row DELETE", "# late 60000");

        assertThat(report.isEnded()).isFalse();
        assertThat(report.begun()).containsExactly("delete");
    }

    @Test
    void whatIsNoFigureIsPassedOver() {
        read("A warning of the toolkit", "# OPEN 3.0");

        assertThat(report.text(Row.OPEN)).isEqualTo("3");
    }
}
