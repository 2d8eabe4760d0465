package org.concordat.exchange.report;

import java.util.List;
import org.concordat.api.report.ReportSection;
import org.concordat.core.caremodel.CareModels;

/** The sections that can be chosen, in the usual order: what the network is, what care models add, findings and sources. */
final class ReportSections {

    private ReportSections() {}

    static List<ReportSection> of(CareModels careModels) {
        return careModels.reportSections();
    }
}
