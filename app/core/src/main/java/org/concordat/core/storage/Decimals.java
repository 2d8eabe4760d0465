package org.concordat.core.storage;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as they stand in the file: plain, without an exponent. */
final class Decimals {

    private static final int DIGITS_OF_A_DOUBLE = 17;
    private static final int SURE_DIGITS_OF_A_DOUBLE = 15;
    private static final double LARGEST_WHOLE = 1e9;

    private Decimals() {}

    /** The number with no exponent to write; a fraction keeps its zeros. */
    static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    /** Whether a number is of a size that can be reckoned with, so that its plain form has a reasonable length. */
    static boolean isReasonable(BigDecimal number) {
        return Math.abs((long) number.scale()) <= Limits.DIGITS
                && number.precision() <= Limits.DIGITS
                && !Double.isInfinite(number.doubleValue());
    }

    static String text(BigDecimal number) {
        return isReasonable(number) ? number.toPlainString() : number.toString();
    }

    /** The shortest decimal that reads as this finite number, the same on every Java version. */
    static String shortest(double number) {
        if (number == 0) {
            return 1 / number < 0 ? "-0.0" : "0";
        }
        if (number == Math.rint(number) && Math.abs(number) < LARGEST_WHOLE) {
            return Long.toString((long) number);
        }
        var exact = new BigDecimal(number);
        for (int digits = SURE_DIGITS_OF_A_DOUBLE; digits < DIGITS_OF_A_DOUBLE; digits++) {
            var rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (rounded.doubleValue() == number) {
                return plainText(rounded);
            }
        }
        return plainText(exact.round(new MathContext(DIGITS_OF_A_DOUBLE, RoundingMode.HALF_EVEN)));
    }

    private static String plainText(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
