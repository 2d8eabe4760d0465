package org.concordat.contractforms.comparison;

import java.util.List;
import org.concordat.api.report.ReportSection;

/** The report section that compares contracts. */
public final class Comparison {

    public static final List<ReportSection> SECTIONS = List.of(new ComparisonSection());

    private Comparison() {}
}
