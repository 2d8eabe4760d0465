package org.concordat.exchange.spreadsheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.concordat.api.fact.DateQualifier;
import org.concordat.api.fact.PartialDate;
import org.jspecify.annotations.Nullable;

/** Dates as planners write them, day before month; as exact as they are written. */
final class DateWords {

    private static final List<DateTimeFormatter> DAYS = List.of(
            formatter("d/M/uuuu"),
            formatter("d-M-uuuu"),
            formatter("d.M.uuuu"),
            formatter("uuuu/M/d"),
            formatter("uuuuMMdd"),
            formatter("d MMM uuuu"),
            formatter("d MMMM uuuu"),
            formatter("d-MMM-uuuu"),
            formatter("ddMMMuuuu"),
            shortYear("d/M/"),
            shortYear("d-MMM-"),
            shortYear("d MMM "));
    private static final List<DateTimeFormatter> MONTHS = List.of(
            month("MMM uuuu"),
            month("MMMM uuuu"),
            month("MMM-uuuu"),
            month("M/uuuu"),
            shortYear("MMM-"),
            shortYear("MMM "));
    private static final Pattern TIME =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2}|\\d{1,2}/\\d{1,2}/\\d{4})[T ]\\d{1,2}:\\d{2}.*");
    private static final Pattern FINANCIAL_YEAR =
            Pattern.compile("(?:fy ?)?(\\d{4})[-/\u2013](?:\\d{2})?(\\d{2})( q[1-4])?");
    private static final Pattern QUARTER_FIRST = Pattern.compile("(q[1-4]) (.*)");
    private static final Pattern WHOLE_MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Map<String, DateQualifier> QUALIFIERS = Map.of(
            "circa", DateQualifier.CIRCA,
            "c.", DateQualifier.CIRCA,
            "about", DateQualifier.CIRCA,
            "before", DateQualifier.BEFORE,
            "by", DateQualifier.BEFORE,
            "after", DateQualifier.AFTER,
            "since", DateQualifier.AFTER);

    private DateWords() {}

    static PartialDate read(String text) throws UnfitCell {
        var words = Letters.tidy(text);
        int space = words.indexOf(' ');
        var qualifier =
                space < 0 ? null : QUALIFIERS.get(words.substring(0, space).toLowerCase(Locale.ROOT));
        var date = exact(qualifier == null ? words : words.substring(space + 1));
        if (date == null) {
            throw new UnfitCell(ImportTexts.of("reason.date"), text);
        }
        return qualifier == null ? date : date.with(qualifier);
    }

    /** Whether the text is a day, a month or a quarter; a mere year may be any number. */
    static boolean isDate(String text) {
        var date = exact(Letters.tidy(text));
        return date != null
                && Letters.tidy(text).length() > "2017".length()
                && !text.strip().matches("\\d+");
    }

    private static @Nullable PartialDate exact(String text) {
        var time = TIME.matcher(text);
        var words = time.matches() ? time.group(1) : text;
        var financial = financialYear(words.toLowerCase(Locale.ROOT));
        try {
            return PartialDate.parse(financial == null ? words : financial);
        } catch (IllegalArgumentException e) {
            return ofMany(words);
        }
    }

    /** 2016/17, 2016-17, 2016/2017, FY 2016/17 and Q4 2016/17 in the one form of the file. */
    private static @Nullable String financialYear(String words) {
        var first = QUARTER_FIRST.matcher(words);
        var ordered = first.matches() ? first.group(2) + " " + first.group(1) : words;
        var year = FINANCIAL_YEAR.matcher(ordered);
        if (!year.matches()) {
            return null;
        }
        boolean follows = (Integer.parseInt(year.group(1)) + 1) % 100 == Integer.parseInt(year.group(2));
        var isMonth = WHOLE_MONTH.matcher(words).matches();
        var quarter = year.group(3) == null ? "" : year.group(3).toUpperCase(Locale.ROOT);
        return follows && (!isMonth || Integer.parseInt(year.group(2)) > 12)
                ? year.group(1) + "/" + year.group(2) + quarter
                : null;
    }

    private static @Nullable PartialDate ofMany(String words) {
        for (var format : DAYS) {
            var day = parsed(words, format);
            if (day != null) {
                return PartialDate.day(day);
            }
        }
        for (var format : MONTHS) {
            var day = parsed(words, format);
            if (day != null) {
                return PartialDate.month(day.getYear(), day.getMonthValue());
            }
        }
        return null;
    }

    private static @Nullable LocalDate parsed(String words, DateTimeFormatter format) {
        try {
            return LocalDate.parse(words.replace("Sept ", "Sep ").replace("Sept-", "Sep-"), format);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static DateTimeFormatter formatter(String pattern) {
        return build(new DateTimeFormatterBuilder().appendPattern(pattern));
    }

    private static DateTimeFormatter month(String pattern) {
        return build(
                new DateTimeFormatterBuilder().appendPattern(pattern).parseDefaulting(ChronoField.DAY_OF_MONTH, 1));
    }

    /** Two digits mean a year from 1950 to 2049. */
    private static DateTimeFormatter shortYear(String pattern) {
        var builder = new DateTimeFormatterBuilder()
                .appendPattern(pattern)
                .appendValueReduced(ChronoField.YEAR, 2, 2, LocalDate.of(1950, 1, 1));
        return build(pattern.contains("d") ? builder : builder.parseDefaulting(ChronoField.DAY_OF_MONTH, 1));
    }

    private static DateTimeFormatter build(DateTimeFormatterBuilder builder) {
        // English names of months as the JDK has them without locale data: Sep, not Sept.
        var english = new Locale("en", "");
        var start = new DateTimeFormatterBuilder().parseCaseInsensitive();
        return start.append(builder.toFormatter(english)).toFormatter(english).withResolverStyle(ResolverStyle.STRICT);
    }
}
