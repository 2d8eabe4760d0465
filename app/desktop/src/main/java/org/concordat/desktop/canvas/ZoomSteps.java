package org.concordat.desktop.canvas;

/** The zooms that buttons lead to, 1 for 100 %. */
final class ZoomSteps {

    static final double MOST = 4;

    private static final double[] STEPS = {
        0.001, 0.0015, 0.0025, 0.004, 0.006, 0.01, 0.015, 0.025, 0.04, 0.06, 0.1, 0.15, 0.25, 0.33, 0.5, 0.67, 0.8, 1,
        1.25, 1.5, 2, 3, 4
    };

    private ZoomSteps() {}

    /** The next larger one, up to 400 %. */
    static double above(double zoom) {
        for (double step : STEPS) {
            if (step > zoom * 1.01) {
                return step;
            }
        }
        return MOST;
    }

    /** The next smaller one, down to a least. */
    static double below(double zoom, double least) {
        for (int i = STEPS.length - 1; i >= 0; i--) {
            if (STEPS[i] < zoom / 1.01) {
                return Math.max(least, STEPS[i]);
            }
        }
        return least;
    }
}
