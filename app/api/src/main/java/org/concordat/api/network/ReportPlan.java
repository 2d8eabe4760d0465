package org.concordat.api.network;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a report is made of, as the user chose it.
 *
 * @param parts in the order of the report; empty for everything that has something to say, in the usual order
 * @param asAt the day that it describes; null for the day of the document
 * @param namesPeople whether named persons are named; otherwise they are only said to be what they are
 * @since 0.1.0
 */
public record ReportPlan(List<ReportPart> parts, @Nullable LocalDate asAt, boolean namesPeople) {

    /** Everything, without names of persons. */
    public static final ReportPlan USUAL = new ReportPlan(List.of(), null, false);

    public ReportPlan {
        parts = List.copyOf(parts);
    }

    public ReportPlan withParts(List<ReportPart> newParts) {
        return new ReportPlan(newParts, asAt, namesPeople);
    }

    public ReportPlan withAsAt(@Nullable LocalDate day) {
        return new ReportPlan(parts, day, namesPeople);
    }

    public ReportPlan withNamesOfPeople(boolean nowNamesPeople) {
        return new ReportPlan(parts, asAt, nowNamesPeople);
    }
}
