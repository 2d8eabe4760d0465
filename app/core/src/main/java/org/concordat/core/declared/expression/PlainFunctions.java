package org.concordat.core.declared.expression;

import static org.concordat.core.declared.expression.Function.global;
import static org.concordat.core.declared.expression.Function.member;
import static org.concordat.core.declared.expression.Kinds.DATE;
import static org.concordat.core.declared.expression.Kinds.NUMBER;
import static org.concordat.core.declared.expression.Kinds.TEXT;
import static org.concordat.core.declared.expression.Kinds.TRUTH;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.concordat.api.fact.PartialDate;

/** The functions of numbers, texts and dates. */
final class PlainFunctions {

    private PlainFunctions() {}

    static List<Function> all() {
        return List.of(
                global("_/_", NUMBER, List.of(NUMBER, NUMBER), a -> divided((Double) a[0], (Double) a[1])),
                global("_+_", TEXT, List.of(TEXT, TEXT), a -> Budget.text((String) a[0] + a[1])),
                global("percent", NUMBER, List.of(NUMBER, NUMBER), a -> 100 * divided((Double) a[0], (Double) a[1])),
                global("round", NUMBER, List.of(NUMBER, NUMBER), a -> rounded((Double) a[0], (Double) a[1])),
                global("abs", NUMBER, List.of(NUMBER), a -> Math.abs((Double) a[0])),
                global("text", TEXT, List.of(NUMBER), a -> Wording.number((Double) a[0])),
                global("text", TEXT, List.of(DATE), a -> Wording.date((Instant) a[0])),
                member("lower", TEXT, List.of(TEXT), a -> ((String) a[0]).toLowerCase(Locale.UK)),
                member("length", NUMBER, List.of(TEXT), a -> (double) ((String) a[0]).length()),
                global("date", DATE, List.of(TEXT), a -> date((String) a[0])),
                global("year", NUMBER, List.of(DATE), a -> (double) day(a[0]).getYear()),
                global("financialYear", TEXT, List.of(DATE), a -> financialYear(day(a[0]))),
                global("daysBetween", NUMBER, List.of(DATE, DATE), a -> between(ChronoUnit.DAYS, a)),
                global("monthsBetween", NUMBER, List.of(DATE, DATE), a -> between(ChronoUnit.MONTHS, a)),
                global("yearsBetween", NUMBER, List.of(DATE, DATE), a -> between(ChronoUnit.YEARS, a)),
                global(
                        "addDays",
                        DATE,
                        List.of(DATE, NUMBER),
                        a -> Values.date(day(a[0]).plusDays(whole(a[1])))),
                global(
                        "addMonths",
                        DATE,
                        List.of(DATE, NUMBER),
                        a -> Values.date(day(a[0]).plusMonths(whole(a[1])))),
                global("before", TRUTH, List.of(DATE, DATE), a -> day(a[0]).isBefore(day(a[1]))),
                global("after", TRUTH, List.of(DATE, DATE), a -> day(a[0]).isAfter(day(a[1]))));
    }

    private static double divided(double number, double by) {
        if (by == 0) {
            throw new ArithmeticException(Texts.get("divisionByNought"));
        }
        return number / by;
    }

    private static double rounded(double number, double digits) {
        return new BigDecimal(number)
                .setScale((int) Math.max(-12, Math.min(12, digits)), RoundingMode.HALF_UP)
                .doubleValue();
    }

    private static LocalDate day(Object date) {
        return Values.day((Instant) date);
    }

    private static Instant date(String text) {
        return Values.date(PartialDate.parse(text).start());
    }

    private static String financialYear(LocalDate day) {
        return PartialDate.financialYear(day.getMonthValue() < 4 ? day.getYear() - 1 : day.getYear())
                .toString();
    }

    private static double between(ChronoUnit unit, Object[] dates) {
        return unit.between(day(dates[0]), day(dates[1]));
    }

    private static long whole(Object number) {
        double value = (Double) number;
        if (Math.abs(value) > 1_000_000) {
            throw new IllegalStateException(Texts.get("dateTooFar"));
        }
        return (long) value;
    }
}
