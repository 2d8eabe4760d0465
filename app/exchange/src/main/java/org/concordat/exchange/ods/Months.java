package org.concordat.exchange.ods;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the months of the returns: "APRIL-2022", "MRR-Apr-22", "2022-04". */
final class Months {

    private static final List<String> NAMES =
            List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");
    private static final Pattern NAMED =
            Pattern.compile("(JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]*[^A-Z0-9]*(\\d{4}|\\d{2})(?!\\d)");
    private static final Pattern NUMBERED = Pattern.compile("(\\d{4})[-/](\\d{2})(?!\\d)");
    private static final int CENTURY = 2000;
    private static final int APRIL = 4;

    private Months() {}

    /** The month, or null where there is none. */
    static @Nullable YearMonth parse(String text) {
        var named = NAMED.matcher(text.toUpperCase(Locale.ROOT));
        if (named.find()) {
            int year = Integer.parseInt(named.group(2));
            return YearMonth.of(year < 100 ? CENTURY + year : year, NAMES.indexOf(named.group(1)) + 1);
        }
        var numbered = NUMBERED.matcher(text);
        try {
            return numbered.find()
                    ? YearMonth.of(Integer.parseInt(numbered.group(1)), Integer.parseInt(numbered.group(2)))
                    : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The year in which the financial year of a month begins. */
    static int financialYear(YearMonth month) {
        return month.getMonthValue() < APRIL ? month.getYear() - 1 : month.getYear();
    }
}
