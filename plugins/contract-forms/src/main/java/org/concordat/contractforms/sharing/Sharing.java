package org.concordat.contractforms.sharing;

import java.util.List;
import org.concordat.api.measure.Measure;
import org.concordat.api.report.ReportSection;
import org.concordat.api.rule.Rule;

/** The rule, the measures and the report section on shares of risk and reward. */
public final class Sharing {

    public static final List<Rule> RULES = List.of(new SharesTotal());
    public static final List<Measure> MEASURES = List.of(
            new TotalShare("contract-forms.riskShared", Side.RISK),
            new TotalShare("contract-forms.rewardShared", Side.REWARD));
    public static final List<ReportSection> SECTIONS = List.of(new SharingSection());

    private Sharing() {}
}
