package org.concordat.desktop.series;

import java.util.ArrayList;
import java.util.List;

/** A stretch of numbers that begins and ends at round ones. */
record Axis(double from, double to, double step) {

    private static final double[] ROUND = {1, 2, 2.5, 5, 10};
    /** Where figures lie so close together that from zero no course could be seen, the axis begins higher. */
    private static final double CLOSE = 0.6;

    /**
     * The axis for figures between two numbers: from zero, unless they lie close together.
     *
     * @param most how many steps there may be
     */
    static Axis of(double least, double greatest, int most) {
        double low = least > 0 && least < CLOSE * greatest ? 0 : least;
        double high = greatest < 0 ? 0 : greatest;
        double span = high > low ? high - low : Math.max(1, Math.abs(high) / 2);
        double step = step(span / most);
        double from = Math.floor((low - (high > low ? 0 : span / 2)) / step) * step;
        double to = Math.ceil(high / step) * step;
        return new Axis(least >= 0 ? Math.max(0, from) : from, to > from ? to : from + step, step);
    }

    private static double step(double atLeast) {
        double power = Math.pow(10, Math.floor(Math.log10(atLeast)));
        for (double round : ROUND) {
            if (round * power >= atLeast) {
                return round * power;
            }
        }
        return 10 * power;
    }

    List<Double> marks() {
        var marks = new ArrayList<Double>();
        for (int i = 0; from + i * step <= to + step / 2; i++) {
            marks.add(from + i * step);
        }
        return marks;
    }

    /** Where a number lies: 0 at the beginning, 1 at the end. */
    double share(double number) {
        return (number - from) / (to - from);
    }
}
