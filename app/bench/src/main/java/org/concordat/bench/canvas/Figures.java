package org.concordat.bench.canvas;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** What becomes of repeated measurements. */
final class Figures {

    private static final int MOST_WARM_UPS = 5;

    private Figures() {}

    /** The median of what was measured in this order, without the first third, or the first five: the virtual machine warms up. */
    static double median(List<Double> measured) {
        return middle(measured.subList(Math.min(MOST_WARM_UPS, measured.size() / 3), measured.size()));
    }

    /** The value in the middle, the upper one of two; not a number for none. */
    static double middle(Collection<Double> values) {
        return quantile(values, 0.5);
    }

    /** @param share 0 for the least value, 1 for the greatest */
    static double quantile(Collection<Double> values, double share) {
        var sorted = values.stream().sorted().toList();
        return sorted.isEmpty()
                ? Double.NaN
                : sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * sorted.size())));
    }

    /** Three digits, or as many as a whole number has; a dash for not a number. */
    static String text(double value) {
        if (Double.isNaN(value)) {
            return "–";
        }
        if (Math.abs(value) >= 100) {
            return String.format(Locale.ROOT, "%,d", Math.round(value));
        }
        return new BigDecimal(value)
                .round(new MathContext(value < 1 ? 2 : 3))
                .stripTrailingZeros()
                .toPlainString();
    }
}
