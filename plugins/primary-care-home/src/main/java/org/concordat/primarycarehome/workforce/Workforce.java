package org.concordat.primarycarehome.workforce;

import java.util.List;
import org.concordat.api.report.ReportSection;
import org.concordat.api.rule.Rule;

/** The rules and the report section on partners and staff. */
public final class Workforce {

    public static final List<Rule> RULES = List.of(SpanningCare.secondary(), SpanningCare.social(), new SharedTeam());
    public static final List<ReportSection> SECTIONS = List.of(new WorkforceSection());

    private Workforce() {}
}
