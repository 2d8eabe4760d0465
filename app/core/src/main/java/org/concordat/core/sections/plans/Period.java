package org.concordat.core.sections.plans;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import org.concordat.api.fact.DatePrecision;
import org.concordat.api.fact.DateQualifier;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.reading.InWords;

/** The columns of a roadmap: calendar quarters where all dates are that precise and lie within two years, else financial years. */
enum Period {
    QUARTER {
        @Override
        LocalDate start(PartialDate date) {
            var first = date.start().withDayOfMonth(1);
            return first.minusMonths((first.getMonthValue() - 1) % 3);
        }

        @Override
        String name(LocalDate start) {
            return InWords.date(PartialDate.month(start.getYear(), start.getMonthValue())) + " \u2013 "
                    + InWords.date(PartialDate.month(start.getYear(), start.getMonthValue() + 2));
        }
    },
    FINANCIAL_YEAR {
        /** Of a calendar year, most months lie in the financial year that begins in it. */
        @Override
        LocalDate start(PartialDate date) {
            var start = date.start();
            boolean before = date.precision() != DatePrecision.YEAR && start.getMonthValue() < APRIL;
            return LocalDate.of(start.getYear() - (before ? 1 : 0), APRIL, 1);
        }

        @Override
        String name(LocalDate start) {
            return PartialDate.financialYear(start.getYear()).toString();
        }
    };

    private static final int APRIL = 4;
    private static final int MONTHS_OF_TWO_YEARS = 24;

    static Period of(Collection<PartialDate> dates) {
        var days = dates.stream().map(PartialDate::start).sorted().toList();
        boolean close = ChronoUnit.MONTHS.between(days.get(0), days.get(days.size() - 1)) < MONTHS_OF_TWO_YEARS;
        boolean precise = dates.stream()
                .allMatch(d -> List.of(DatePrecision.DAY, DatePrecision.MONTH, DatePrecision.QUARTER)
                        .contains(d.precision()));
        return close && precise ? QUARTER : FINANCIAL_YEAR;
    }

    /** The first day of the period of a date. */
    abstract LocalDate start(PartialDate date);

    abstract String name(LocalDate start);

    /** Whether a date says more than its period does. */
    boolean isSharper(PartialDate date) {
        return date.qualifier() != DateQualifier.EXACT
                || date.precision() == DatePrecision.DAY
                || date.precision() == DatePrecision.MONTH
                || this == FINANCIAL_YEAR && date.precision() != DatePrecision.FINANCIAL_YEAR;
    }
}
