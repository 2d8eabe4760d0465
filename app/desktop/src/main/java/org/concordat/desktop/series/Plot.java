package org.concordat.desktop.series;

import java.awt.Rectangle;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.stream.DoubleStream;

/** Where the points of a series lie in the field of a chart. */
record Plot(Series series, Axis axis, Years years, Rectangle field) {

    private static final int MOST_STEPS = 3;
    /** A bound further away than this would press the figures flat. */
    private static final double NEAR = 2;

    static Plot of(Series series, Rectangle field) {
        double least = values(series).min().orElse(0);
        double greatest = values(series).max().orElse(1);
        var bounds = series.thresholds().stream()
                .mapToDouble(Number::doubleValue)
                .filter(bound -> bound <= NEAR * greatest && bound >= least / NEAR)
                .toArray();
        double low = DoubleStream.concat(DoubleStream.of(least), DoubleStream.of(bounds))
                .min()
                .orElse(least);
        double high = DoubleStream.concat(DoubleStream.of(greatest), DoubleStream.of(bounds))
                .max()
                .orElse(greatest);
        return new Plot(series, Axis.of(low, high, MOST_STEPS), Years.of(series.points()), field);
    }

    private static DoubleStream values(Series series) {
        return series.points().stream().mapToDouble(point -> point.value().doubleValue());
    }

    /** The bounds that lie on the axis. */
    List<Double> thresholds() {
        return series.thresholds().stream()
                .map(Number::doubleValue)
                .filter(bound -> bound >= axis.from() && bound <= axis.to())
                .toList();
    }

    double x(double day) {
        return field.x + years.share(day) * field.width;
    }

    double x(int year) {
        return field.x + years.share(year) * field.width;
    }

    double y(double value) {
        return field.getMaxY() - axis.share(value) * field.height;
    }

    Point2D place(Point point) {
        return new Point2D.Double(x(point.day()), y(point.value().doubleValue()));
    }

    /** The index of the point that is nearest, or -1 for none within reach. */
    int nearest(double x, double y, double reach) {
        int nearest = -1;
        double best = reach;
        for (int i = 0; i < series.points().size(); i++) {
            double distance = place(series.points().get(i)).distance(x, y);
            if (distance <= best) {
                best = distance;
                nearest = i;
            }
        }
        return nearest;
    }
}
