package org.concordat.desktop.inspector;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.concordat.api.fact.PartialDate;

/** A date with its precision. Besides its own form it reads {@code 31/8/2017}, {@code 31 August 2017} and {@code Aug 2017}. */
record DateForm() implements TextForm<PartialDate> {

    private static final List<DateTimeFormatter> DAYS =
            List.of(format("d/M/uuuu"), format("d MMMM uuuu"), format("d MMM uuuu"));
    private static final List<DateTimeFormatter> MONTHS = List.of(format("MMMM uuuu"), format("MMM uuuu"));

    private static DateTimeFormatter format(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.UK);
    }

    @Override
    public String write(PartialDate value) {
        return value.toString();
    }

    @Override
    public Reading<PartialDate> read(String text) {
        var typed = text.strip().replaceAll("\\s+", " ");
        if (typed.isEmpty()) {
            return new Reading.Nothing<>();
        }
        try {
            return Reading.of(parse(typed));
        } catch (IllegalArgumentException e) {
            return new Reading.Wrong<>(WORDS.format("date.wrong", typed));
        }
    }

    private static PartialDate parse(String typed) {
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
        return PartialDate.parse(lowerQualifier(typed));
    }

    private static String lowerQualifier(String typed) {
        int blank = typed.indexOf(' ');
        return blank > 0 && Character.isLetter(typed.charAt(0))
                ? typed.substring(0, blank).toLowerCase(Locale.ROOT) + typed.substring(blank)
                : typed;
    }

    @Override
    public String hint() {
        return WORDS.get("date.hint");
    }
}
