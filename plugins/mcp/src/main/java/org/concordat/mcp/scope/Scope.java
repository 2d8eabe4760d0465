package org.concordat.mcp.scope;

import java.util.List;
import org.concordat.api.measure.Measure;
import org.concordat.api.report.ReportSection;
import org.concordat.api.rule.Rule;

/** The rules, the measure and the report section on what an MCP does. */
public final class Scope {

    public static final List<Rule> RULES =
            List.of(new FourLevels(), new GeneralPracticeAtHeart(), new NoCoreHospitalCare());
    public static final List<Measure> MEASURES = List.of(new CoverageGaps());
    public static final List<ReportSection> SECTIONS = List.of(new CoverageSection());

    private Scope() {}
}
