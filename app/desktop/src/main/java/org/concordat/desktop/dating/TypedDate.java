package org.concordat.desktop.dating;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.concordat.api.fact.PartialDate;

/** Reads a date with its precision: in its own form, and as {@code 31/8/2017}, {@code 31 August 2017} or {@code Aug 2017}. */
public final class TypedDate {

    private static final List<DateTimeFormatter> DAYS =
            List.of(format("d/M/uuuu"), format("d MMMM uuuu"), format("d MMM uuuu"));
    private static final List<DateTimeFormatter> MONTHS = List.of(format("MMMM uuuu"), format("MMM uuuu"));

    private TypedDate() {}

    private static DateTimeFormatter format(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.UK);
    }

    /** @throws IllegalArgumentException if it is no date */
    public static PartialDate parse(String text) {
        var typed = text.strip().replaceAll("\\s+", " ");
        for (var format : DAYS) {
            try {
                return PartialDate.day(LocalDate.parse(typed, format));
            } catch (DateTimeParseException e) {
                continue;
            }
        }
        for (var format : MONTHS) {
            try {
                var month = YearMonth.parse(typed, format);
                return PartialDate.month(month.getYear(), month.getMonthValue());
            } catch (DateTimeParseException e) {
                continue;
            }
        }
        try {
            return PartialDate.parse(lowerQualifier(typed));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private static String lowerQualifier(String typed) {
        int blank = typed.indexOf(' ');
        return blank > 0 && Character.isLetter(typed.charAt(0))
                ? typed.substring(0, blank).toLowerCase(Locale.ROOT) + typed.substring(blank)
                : typed;
    }
}
