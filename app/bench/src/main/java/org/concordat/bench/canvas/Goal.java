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

    /**
     * What to say of figures, of which not a number is one that was not measured: "met", "missed", or nothing if there is no goal or it
     * cannot be told.
     */
    String verdict(double ours, double stock) {
        if (equals(NONE) || Double.isNaN(ours)) {
            return "";
        }
        if (ours > most || stock / ours < times) {
            return "missed";
        }
        return times > 0 && Double.isNaN(stock) ? "" : "met";
    }

    @Override
    public String toString() {
        var figure = Double.isInfinite(most) ? "" : "≤ " + Figures.text(most);
        var ratio = times == 0 ? "" : "≥ " + Figures.text(times) + "×";
        return figure.isEmpty() || ratio.isEmpty() ? figure + ratio : figure + ", " + ratio;
    }
}
