package org.concordat.mcp.integration;

import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.concordat.api.fact.PartialDate;

/** Financial years, April to March. */
final class FinancialYears {

    /** The widest table that can still be read. */
    private static final int MOST = 15;

    private FinancialYears() {}

    /** The year in which a day lies. */
    static PartialDate of(LocalDate day) {
        return PartialDate.financialYear(day.getMonth().compareTo(Month.APRIL) < 0 ? day.getYear() - 1 : day.getYear());
    }

    /** The years from the first of these days to the last, at most fifteen. */
    static List<PartialDate> spanning(Collection<LocalDate> days) {
        var years = days.stream().mapToInt(d -> of(d).start().getYear()).summaryStatistics();
        return days.isEmpty()
                ? List.of()
                : IntStream.rangeClosed(years.getMin(), Math.min(years.getMax(), years.getMin() + MOST - 1))
                        .mapToObj(PartialDate::financialYear)
                        .toList();
    }
}
