package org.concordat.bench.canvas;

/**
 * What a figure of ours shall come to.
 *
 * @param most the figure, at most; infinite for no such goal
 * @param times how many times less than stock, at least; 0 for no such goal
 */
record Goal(double most, double times) {

    static final Goal NONE = new Goal(Double.POSITIVE_INFINITY, 0);

    static Goal of(double most, double times) {
        return new Goal(most, times);
    }

    static Goal atMost(double most) {
        return new Goal(most, 0);
    }

    static Goal atLeast(double times) {
        return new Goal(Double.POSITIVE_INFINITY, times);
    }

    /** Whether it can be told from these figures; not a number is one that was not measured. */
    boolean isDecided(double ours, double stock) {
        return !equals(NONE) && !Double.isNaN(ours) && (times == 0 || !Double.isNaN(stock));
    }

    boolean isMet(double ours, double stock) {
        return ours <= most && (times == 0 || stock / ours >= times);
    }

    @Override
    public String toString() {
        var figure = Double.isInfinite(most) ? "" : "≤ " + Figures.text(most);
        var ratio = times == 0 ? "" : "≥ " + Figures.text(times) + "×";
        return figure.isEmpty() || ratio.isEmpty() ? figure + ratio : figure + ", " + ratio;
    }
}
