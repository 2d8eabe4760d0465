package org.concordat.pacs.area;

import java.util.List;
import org.concordat.api.measure.Measure;
import org.concordat.api.report.ReportSection;
import org.concordat.api.rule.Rule;

/** The rule, the measures and the report section on the share of an area. */
public final class LocalArea {

    public static final List<Rule> RULES = List.of(new TrustShareOfArea());
    public static final List<Measure> MEASURES = List.of(ShareMeasure.OF_PRACTICES, ShareMeasure.OF_LIST);
    public static final List<ReportSection> SECTIONS = List.of(new LocalShareSection());

    private LocalArea() {}
}
