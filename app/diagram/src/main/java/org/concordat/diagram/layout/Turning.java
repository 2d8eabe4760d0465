package org.concordat.diagram.layout;

/** Turns a cloud of points about its middle so that it is widest from left to right, as screens and pages are. */
final class Turning {

    private Turning() {}

    static void widthways(double[] x, double[] y) {
        double middleX = 0;
        double middleY = 0;
        for (int i = 0; i < x.length; i++) {
            middleX += x[i] / x.length;
            middleY += y[i] / y.length;
        }
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int i = 0; i < x.length; i++) {
            x[i] -= middleX;
            y[i] -= middleY;
            xx += x[i] * x[i];
            yy += y[i] * y[i];
            xy += x[i] * y[i];
        }
        double angle = Math.atan2(2 * xy, xx - yy) / 2;
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        for (int i = 0; i < x.length; i++) {
            double along = x[i] * cos + y[i] * sin;
            y[i] = y[i] * cos - x[i] * sin;
            x[i] = along;
        }
    }
}
