package org.concordat.chambers.legal;

import java.util.List;
import org.concordat.api.measure.Measure;
import org.concordat.api.report.ReportSection;
import org.concordat.api.rule.Rule;

/** The rules, the measure and the report sections on legal form and ownership. */
public final class Legal {

    public static final List<Rule> RULES = List.of(
            new NothingHeldUnincorporated(), new IncorporationOnTime(), new SharesComplete(), new PlanAfterLastStage());
    public static final List<Measure> MEASURES = List.of(new ShareTotal());
    public static final List<ReportSection> SECTIONS = List.of(new LegalFormHistory(), new ShareRegisterSection());

    private Legal() {}
}
