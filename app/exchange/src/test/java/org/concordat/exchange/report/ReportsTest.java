package org.concordat.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordat.api.network.ReportPart;
import org.concordat.api.view.View;
import org.concordat.core.caremodel.CareModels;
import org.junit.jupiter.api.Test;

class ReportsTest {

    @Test
    void viewsComeBeforeTheSections() {
        var map = View.empty("Map");

        assertThat(Reports.of(CareModels.of(List.of())).offered(List.of(map)))
                .startsWith(
                        new ReportPart.Picture(map.id().value()),
                        new ReportPart.Section("core.keyFigures"),
                        new ReportPart.Section("core.governanceChart"));
    }
}
