package org.concordat.pacs.vertical;

import java.util.List;
import org.concordat.api.measure.Measure;
import org.concordat.api.report.ReportSection;
import org.concordat.api.rule.Rule;

/** The rules, the measure and the report section on trust-run practices. */
public final class Vertical {

    public static final List<Rule> RULES =
            List.of(new SubcontractToTrust(), new StaffTransferRecorded(), new AgreedWithOtherGroups());
    public static final List<Measure> MEASURES = List.of(new TrustRunCount());
    public static final List<ReportSection> SECTIONS = List.of(new WavesSection());

    private Vertical() {}
}
