package org.concordat.exchange.spreadsheet;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Numbers as planners write them: with thousands separators, pound signs, brackets for less than nothing, per cent, k, m and bn. */
final class NumberWords {

    private static final Pattern NUMBER =
            Pattern.compile("([-+\u2212]?)(\\d{1,3}(?:[, ']\\d{3})+|\\d+)?(\\.\\d+)?([eE][-+]?\\d{1,3})?");
    private static final Pattern AROUND = Pattern.compile("^(gbp|£)|(gbp|£|%)$");
    private static final Map<String, Integer> POWERS =
            Map.of("k", 3, "thousand", 3, "m", 6, "mn", 6, "million", 6, "bn", 9, "billion", 9);
    private static final Pattern POWER = Pattern.compile("(.*\\d)\\s?(k|thousand|mn?|million|bn|billion)");

    private NumberWords() {}

    /** Whether the text can be read as a number. */
    static boolean isNumber(String text) {
        try {
            read(text);
            return true;
        } catch (UnfitCell e) {
            return false;
        }
    }

    static BigDecimal read(String text) throws UnfitCell {
        var bare = Letters.tidy(text).toLowerCase(Locale.ROOT);
        boolean inBrackets = bare.startsWith("(") && bare.endsWith(")");
        bare = inBrackets ? bare.substring(1, bare.length() - 1) : bare;
        boolean isMinus = bare.startsWith("-£") || bare.startsWith("\u2212£");
        bare = AROUND.matcher(isMinus ? bare.substring(1) : bare).replaceAll("").strip();
        int power = 0;
        var scaled = POWER.matcher(bare);
        if (scaled.matches()) {
            power = POWERS.getOrDefault(scaled.group(2), 0);
            bare = scaled.group(1).strip();
        }
        var number = NUMBER.matcher(bare);
        if (!number.matches() || (number.group(2) == null && number.group(3) == null)) {
            throw new UnfitCell(ImportTexts.of("reason.number"), text);
        }
        var digits = bare.replaceAll("[, ']", "").replace('\u2212', '-');
        var value = new BigDecimal(digits).scaleByPowerOfTen(power);
        var plain = new BigDecimal(value.stripTrailingZeros().toPlainString());
        return inBrackets || isMinus ? plain.negate() : plain;
    }

    static long readWhole(String text) throws UnfitCell {
        try {
            return read(text).longValueExact();
        } catch (ArithmeticException e) {
            throw new UnfitCell(ImportTexts.of("reason.whole"), text);
        }
    }
}
