package org.concordat.exchange.report;

import java.util.ArrayList;
import java.util.List;
import org.concordat.api.core.Core;
import org.concordat.api.report.ReportSection;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.sections.CoreSections;

/** The sections that can be chosen, in the usual order: what the network is, what care models add, findings and sources. */
final class ReportSections {

    private static final String OF_CORE = Core.ID + ".";

    private ReportSections() {}

    static List<ReportSection> of(CareModels careModels) {
        var offered = careModels.reportSections();
        var sections = new ArrayList<ReportSection>();
        sections.add(new KeyFigures(careModels.measures()));
        offered.stream().filter(s -> isOfCore(s) && !isLast(s)).forEach(sections::add);
        offered.stream().filter(s -> !isOfCore(s)).forEach(sections::add);
        sections.add(new FindingsSection(careModels.rules()));
        offered.stream().filter(ReportSections::isLast).forEach(sections::add);
        return List.copyOf(sections);
    }

    private static boolean isOfCore(ReportSection section) {
        return section.id().startsWith(OF_CORE);
    }

    private static boolean isLast(ReportSection section) {
        return section.id().equals(CoreSections.SOURCES.id());
    }
}
