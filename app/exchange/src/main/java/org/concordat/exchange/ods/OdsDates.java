package org.concordat.exchange.ods;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the dates of the national files, which have changed their form over the years. */
final class OdsDates {

    /** What registers write where they do not know. */
    private static final LocalDate FILLER = LocalDate.of(1900, 1, 1);

    private static final DateTimeFormatter BRITISH = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.UK);
    private static final DateTimeFormatter JOINED = named("ddMMMyyyy");
    private static final DateTimeFormatter HYPHENATED = named("d-MMM-yyyy");

    private OdsDates() {}

    private static DateTimeFormatter named(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
    }

    /** The day, or null where there is none: empty, filler, or in no known form. A time of day is left out. */
    static @Nullable LocalDate parse(String text) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            var day = text.length() > 11 && isBreak(text.charAt(10)) ? text.substring(0, 10) : text;
            var read = LocalDate.parse(day, form(day));
            return read.equals(FILLER) ? null : read;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static boolean isBreak(char c) {
        return c == 'T' || c == ' ';
    }

    private static DateTimeFormatter form(String day) {
        if (day.indexOf('/') >= 0) {
            return BRITISH;
        }
        if (day.indexOf('-') < 0) {
            return day.length() == 8 ? DateTimeFormatter.BASIC_ISO_DATE : JOINED;
        }
        return day.indexOf('-') == 4 ? DateTimeFormatter.ISO_LOCAL_DATE : HYPHENATED;
    }
}
