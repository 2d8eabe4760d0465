package org.concordat.pacs.referral;

import java.util.List;
import org.concordat.api.measure.Measure;
import org.concordat.api.report.ReportSection;
import org.concordat.api.rule.Rule;

/** The rule, the measure and the report section on referrals. */
public final class Referral {

    public static final List<Rule> RULES = List.of(new PatientChoice());
    public static final List<Measure> MEASURES = List.of(new SelfReferral());
    public static final List<ReportSection> SECTIONS = List.of(new ReferralShareSection());

    private Referral() {}
}
