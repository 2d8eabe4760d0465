package org.concordat.desktop.series;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import org.concordat.desktop.theme.Scale;

/** The course of the figures with its points, and the bounds that are expected. A hollow point has an uncertain date. */
record SeriesLine(Plot plot, int hot) {

    private static final double RADIUS = 3.5;
    private static final float[] DASHES = {5, 4};

    void paint(Graphics2D g) {
        paintThresholds(g);
        g.setColor(SeriesChart.colour("Component.accentColor"));
        g.setStroke(new BasicStroke(Scale.of(2), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(course());
        for (int i = 0; i < plot.series().points().size(); i++) {
            paintPoint(g, plot.series().points().get(i), i == hot);
        }
    }

    private void paintThresholds(Graphics2D g) {
        var field = plot.field();
        g.setColor(SeriesChart.colour("Concordat.warning"));
        g.setStroke(new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, DASHES, 0));
        for (double threshold : plot.thresholds()) {
            double y = plot.y(threshold);
            g.draw(new Line2D.Double(field.x, y, field.getMaxX(), y));
        }
    }

    private Path2D course() {
        var path = new Path2D.Double();
        for (var point : plot.series().points()) {
            var place = plot.place(point);
            if (path.getCurrentPoint() == null) {
                path.moveTo(place.getX(), place.getY());
            } else {
                path.lineTo(place.getX(), place.getY());
            }
        }
        return path;
    }

    private void paintPoint(Graphics2D g, Point point, boolean isHot) {
        var place = plot.place(point);
        g.setColor(SeriesChart.colour("Component.accentColor"));
        g.setStroke(new BasicStroke(1));
        double begin = plot.x((double) point.from().toEpochDay());
        double end = plot.x((double) point.to().toEpochDay());
        if (end - begin > 4 * RADIUS) {
            g.draw(new Line2D.Double(begin, place.getY(), end, place.getY()));
        }
        double radius = Scale.of(isHot ? 5 : 4);
        var dot = new Ellipse2D.Double(place.getX() - radius, place.getY() - radius, 2 * radius, 2 * radius);
        g.setColor(SeriesChart.colour(point.approximate() ? "Panel.background" : "Component.accentColor"));
        g.fill(dot);
        g.setColor(SeriesChart.colour(isHot ? "Label.foreground" : "Component.accentColor"));
        g.setStroke(new BasicStroke(Scale.of(isHot ? 2 : 1) + 0.5f));
        g.draw(dot);
    }
}
