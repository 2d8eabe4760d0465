package org.concordat.core.measures.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.concordat.api.reading.InWords;

/** Sums of money as planners write them. */
public final class Amounts {

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private Amounts() {}

    /** Pounds: "£244.3m" from a million on, "£815" below. */
    public static String pounds(BigDecimal amount) {
        return amount.abs().compareTo(MILLION) >= 0
                ? "\u00a3" + InWords.number(amount.divide(MILLION, 1, RoundingMode.HALF_UP)) + "m"
                : "\u00a3" + InWords.number(amount.setScale(0, RoundingMode.HALF_UP));
    }
}
