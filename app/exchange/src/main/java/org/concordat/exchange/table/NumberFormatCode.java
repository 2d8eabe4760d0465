package org.concordat.exchange.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the format of a cell says that its number means: a day, a month, a time, a share, a code with leading zeros or a plain
 * number (ECMA-376 part 1, 18.8.31).
 */
enum NumberFormatCode {
    PLAIN {
        @Override
        String written(BigDecimal number, boolean from1904) {
            return plain(number);
        }
    },
    SHARE {
        @Override
        String written(BigDecimal number, boolean from1904) {
            return plain(number.movePointRight(2)) + "%";
        }
    },
    DAY {
        @Override
        @Nullable
        String written(BigDecimal number, boolean from1904) {
            var moment = moment(number, from1904);
            return moment == null ? null : moment.toLocalDate().toString();
        }
    },
    MOMENT {
        @Override
        @Nullable
        String written(BigDecimal number, boolean from1904) {
            var moment = moment(number, from1904);
            if (moment == null) {
                return null;
            }
            return moment.toLocalTime().toSecondOfDay() == 0
                    ? moment.toLocalDate().toString()
                    : moment.toString();
        }
    },
    MONTH {
        @Override
        @Nullable
        String written(BigDecimal number, boolean from1904) {
            var moment = moment(number, from1904);
            return moment == null ? null : moment.toLocalDate().toString().substring(0, "2015-04".length());
        }
    },
    YEAR {
        @Override
        @Nullable
        String written(BigDecimal number, boolean from1904) {
            var moment = moment(number, from1904);
            return moment == null ? null : String.valueOf(moment.getYear());
        }
    },
    TIME {
        @Override
        @Nullable
        String written(BigDecimal number, boolean from1904) {
            var moment = moment(number, from1904);
            return moment == null || number.compareTo(BigDecimal.ONE) >= 0
                    ? plain(number)
                    : moment.toLocalTime().toString();
        }
    };

    private static final Pattern NOT_CODE =
            Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?!h+\\]|m+\\]|s+\\])[^\\]]*\\]");
    /** Codes with leading zeros that were typed as numbers. */
    private static final Pattern ZEROS = Pattern.compile("0{2,}");
    /** Excel shows no more digits than these, the rest is how doubles are stored. */
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);

    private static final int LARGEST_POWER = 400;
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    /** Excel counts a 29 February 1900 that there was not, so days before March 1900 are one off. */
    private static final int FALSE_LEAP_DAY = 60;

    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_466);
    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);

    /**
     * The number as a planner sees it, as far as that carries meaning; null if it is too large to be written out or to be a date.
     *
     * @param format as the workbook has it; null for none
     * @param from1904 whether the workbook counts its days from 1904
     */
    static @Nullable String text(BigDecimal number, @Nullable String format, boolean from1904) {
        if (Math.abs((long) number.precision() - number.scale()) > LARGEST_POWER) {
            return null;
        }
        var text = of(format).written(number, from1904);
        if (format == null || text == null) {
            return text;
        }
        return ZEROS.matcher(format).matches()
                ? "0".repeat(Math.max(0, format.length() - text.length())) + text
                : DecimalFormatCode.padded(text, format);
    }

    private static NumberFormatCode of(@Nullable String format) {
        if (format == null || format.equalsIgnoreCase("General") || format.startsWith("reserved")) {
            return PLAIN;
        }
        var code = NOT_CODE.matcher(format).replaceAll("").split(";", -1)[0].toLowerCase(Locale.ROOT);
        if (code.indexOf('%') >= 0) {
            return SHARE;
        }
        boolean hasClock = code.indexOf('h') >= 0 || code.indexOf('s') >= 0;
        if (code.indexOf('d') >= 0) {
            return hasClock ? MOMENT : DAY;
        }
        if (code.indexOf('y') >= 0) {
            return code.indexOf('m') >= 0 ? MONTH : YEAR;
        }
        return hasClock ? TIME : PLAIN;
    }

    abstract @Nullable String written(BigDecimal number, boolean from1904);

    private static String plain(BigDecimal number) {
        return number.signum() == 0
                ? "0"
                : number.round(SHOWN).stripTrailingZeros().toPlainString();
    }

    private static @Nullable LocalDateTime moment(BigDecimal number, boolean from1904) {
        if (number.signum() < 0 || number.compareTo(LAST_DAY) >= 0) {
            return null;
        }
        int days = number.intValue();
        long seconds = number.subtract(BigDecimal.valueOf(days))
                .multiply(SECONDS)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        var epoch = from1904 ? EPOCH_1904 : days < FALSE_LEAP_DAY ? EPOCH.plusDays(1) : EPOCH;
        return epoch.plusDays(days).atStartOfDay().plus(seconds, ChronoUnit.SECONDS);
    }
}
