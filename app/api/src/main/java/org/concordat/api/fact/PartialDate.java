package org.concordat.api.fact;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as well as it is known: a day, a month, a quarter, a financial year or a year, perhaps "circa", "before" or "after". Its text
 * is one of {@code 2017-08-31}, {@code 2017-08}, {@code 2016/17 Q4}, {@code 2016/17}, {@code 2017}, with the qualifier in front:
 * {@code circa 2016-09}.
 *
 * @param start the first day of the day, month, quarter or year meant
 * @since 0.1.0
 */
public record PartialDate(LocalDate start, DatePrecision precision, DateQualifier qualifier) {

    private static final Pattern QUARTER = Pattern.compile("(\\d{4})/(\\d{2}) Q([1-4])");
    private static final Pattern FINANCIAL_YEAR = Pattern.compile("(\\d{4})/(\\d{2})");
    private static final int APRIL = 4;

    public PartialDate {
        if (!start.equals(startOf(start, precision))) {
            throw new IllegalArgumentException(
                    start + " is not the first day of a " + precision.name().toLowerCase(Locale.ROOT));
        }
    }

    public static PartialDate day(LocalDate day) {
        return new PartialDate(day, DatePrecision.DAY, DateQualifier.EXACT);
    }

    public static PartialDate month(int year, int month) {
        return new PartialDate(LocalDate.of(year, month, 1), DatePrecision.MONTH, DateQualifier.EXACT);
    }

    public static PartialDate year(int year) {
        return new PartialDate(LocalDate.of(year, 1, 1), DatePrecision.YEAR, DateQualifier.EXACT);
    }

    /** The financial year that begins in April of the given year. */
    public static PartialDate financialYear(int year) {
        return new PartialDate(LocalDate.of(year, APRIL, 1), DatePrecision.FINANCIAL_YEAR, DateQualifier.EXACT);
    }

    public PartialDate with(DateQualifier newQualifier) {
        return new PartialDate(start, precision, newQualifier);
    }

    /** Reads the text form. @throws IllegalArgumentException with the text, if it is none */
    public static PartialDate parse(String text) {
        if (text.isEmpty() || !Character.isLetter(text.charAt(0))) {
            return parseExact(text, text);
        }
        for (var qualifier : DateQualifier.values()) {
            var prefix = qualifier.name().toLowerCase(Locale.ROOT) + " ";
            if (qualifier != DateQualifier.EXACT && text.startsWith(prefix)) {
                return parseExact(text.substring(prefix.length()), text).with(qualifier);
            }
        }
        throw notADate(text, null);
    }

    private static PartialDate parseExact(String part, String whole) {
        try {
            if (part.indexOf('/') >= 0) {
                return parseFinancial(part, whole);
            }
            return switch (part.length()) {
                case 4 -> year(Year.parse(part).getValue());
                case 7 ->
                    month(YearMonth.parse(part).getYear(), YearMonth.parse(part).getMonthValue());
                default -> day(LocalDate.parse(part));
            };
        } catch (DateTimeException e) {
            throw notADate(whole, e);
        }
    }

    private static PartialDate parseFinancial(String part, String whole) {
        var quarter = QUARTER.matcher(part);
        if (quarter.matches()) {
            var year = financialYear(quarter.group(1), quarter.group(2), whole);
            var start = year.start.plusMonths(3L * (Integer.parseInt(quarter.group(3)) - 1));
            return new PartialDate(start, DatePrecision.QUARTER, DateQualifier.EXACT);
        }
        var financial = FINANCIAL_YEAR.matcher(part);
        if (!financial.matches()) {
            throw notADate(whole, null);
        }
        return financialYear(financial.group(1), financial.group(2), whole);
    }

    private static PartialDate financialYear(String first, String second, String whole) {
        int year = Integer.parseInt(first);
        if ((year + 1) % 100 != Integer.parseInt(second)) {
            throw notADate(whole, null);
        }
        return financialYear(year);
    }

    private static IllegalArgumentException notADate(String text, @Nullable Throwable cause) {
        return new IllegalArgumentException(
                "Not a date such as 2017-08-31, 2017-08, 2016/17 Q4, 2016/17 or 2017, perhaps after circa, before or after: "
                        + text,
                cause);
    }

    private static LocalDate startOf(LocalDate day, DatePrecision precision) {
        return switch (precision) {
            case DAY -> day;
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
            case YEAR -> day.withDayOfYear(1);
            case FINANCIAL_YEAR ->
                LocalDate.of(day.getMonthValue() < APRIL ? day.getYear() - 1 : day.getYear(), APRIL, 1);
        };
    }

    /** The last day of the day, month, quarter or year meant, whatever the qualifier. */
    public LocalDate end() {
        return switch (precision) {
            case DAY -> start;
            case MONTH -> start.plusMonths(1).minusDays(1);
            case QUARTER -> start.plusMonths(3).minusDays(1);
            case YEAR, FINANCIAL_YEAR -> start.plusYears(1).minusDays(1);
        };
    }

    /** The first day that the date can mean: {@link LocalDate#MIN} for "before"; "circa" is taken at its word. */
    public LocalDate earliest() {
        return qualifier == DateQualifier.BEFORE
                ? LocalDate.MIN
                : qualifier == DateQualifier.AFTER ? end().plusDays(1) : start;
    }

    /** The last day that the date can mean: {@link LocalDate#MAX} for "after"; "circa" is taken at its word. */
    public LocalDate latest() {
        return qualifier == DateQualifier.AFTER
                ? LocalDate.MAX
                : qualifier == DateQualifier.BEFORE ? start.minusDays(1) : end();
    }

    /** The text form that {@link #parse} reads. */
    @Override
    public String toString() {
        var date = switch (precision) {
            case DAY -> start.toString();
            case MONTH -> YearMonth.from(start).toString();
            case YEAR -> Year.from(start).toString();
            case FINANCIAL_YEAR -> financialYearText(start.getYear());
            case QUARTER ->
                financialYearText(startOf(start, DatePrecision.FINANCIAL_YEAR).getYear()) + " Q" + quarter();
        };
        return qualifier == DateQualifier.EXACT ? date : qualifier.name().toLowerCase(Locale.ROOT) + " " + date;
    }

    private int quarter() {
        return (start.getMonthValue() + 12 - APRIL) % 12 / 3 + 1;
    }

    private static String financialYearText(int year) {
        int next = (year + 1) % 100;
        var first = String.valueOf(year);
        return "0".repeat(Math.max(0, 4 - first.length())) + first + (next < 10 ? "/0" : "/") + next;
    }
}
