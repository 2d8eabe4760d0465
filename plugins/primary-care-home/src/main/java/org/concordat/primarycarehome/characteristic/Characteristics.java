package org.concordat.primarycarehome.characteristic;

import java.util.List;
import org.concordat.api.measure.Measure;
import org.concordat.api.report.ReportSection;

/** The measure and the report section on the four characteristics. */
public final class Characteristics {

    public static final List<Measure> MEASURES = List.of(new CharacteristicsMet());
    public static final List<ReportSection> SECTIONS = List.of(new ScorecardSection());

    private Characteristics() {}
}
