package org.concordat.chambers.function;

import java.util.List;
import org.concordat.api.measure.Measure;
import org.concordat.api.report.ReportSection;
import org.concordat.api.rule.Rule;

/** The rules, the measure and the report section on what is done together. */
public final class Together {

    public static final List<Rule> RULES = List.of(new FunctionsNamed(), new ScaleOfServices());
    public static final List<Measure> MEASURES = List.of(new FunctionsShared());
    public static final List<ReportSection> SECTIONS = List.of(new SharedFunctionsSection());

    private Together() {}
}
