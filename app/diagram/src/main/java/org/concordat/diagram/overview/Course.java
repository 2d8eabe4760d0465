package org.concordat.diagram.overview;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/**
 * The way of a line between two points, slightly bent so that it can be told from its neighbours.
 *
 * @param from in drawing units
 * @param startGap how far it keeps from there, in pixels
 * @param scale pixels per drawing unit
 */
record Course(Point2D from, double startGap, Point2D to, double endGap, double scale) {

    private static final double BEND = 0.12;
    /** The longest straight piece of a curve, in pixels. */
    private static final double PIECE = 40;

    private static final double FEWEST_PIECES = 12;

    /** @param pixels its width on the screen */
    FlowLine line(boolean oneWay, double pixels, FlowLine.Load load) {
        double length = Math.max(from.distance(to), 1e-6);
        var middle = new Point2D.Double(
                (from.getX() + to.getX()) / 2 + (to.getY() - from.getY()) * BEND,
                (from.getY() + to.getY()) / 2 - (to.getX() - from.getX()) * BEND);
        var start = towards(from, middle, Math.min(startGap / scale, length / 4));
        var tip = towards(to, middle, Math.min(endGap / scale, length / 4));
        double head = Math.min((4.5 + 1.2 * pixels) / scale, length / 4);
        var end = oneWay ? towards(tip, middle, 0.8 * head) : tip;
        return new FlowLine(
                bent(start, middle, end),
                oneWay ? arrow(middle, tip, head, pixels / scale) : null,
                pixels / scale,
                load);
    }

    /** In short straight pieces: Java2D may cut a long curve where a piece of the picture ends, and then paints it a little otherwise. */
    private List<Point2D> bent(Point2D start, Point2D control, Point2D end) {
        int pieces = (int) Math.max(FEWEST_PIECES, Math.ceil(start.distance(end) * scale / PIECE));
        List<Point2D> points = new ArrayList<>(pieces + 1);
        for (int i = 0; i <= pieces; i++) {
            double t = (double) i / pieces;
            double a = (1 - t) * (1 - t);
            double b = 2 * t * (1 - t);
            double c = t * t;
            points.add(new Point2D.Double(
                    a * start.getX() + b * control.getX() + c * end.getX(),
                    a * start.getY() + b * control.getY() + c * end.getY()));
        }
        return points;
    }

    private static Point2D towards(Point2D from, Point2D to, double distance) {
        double share = distance / Math.max(from.distance(to), 1e-6);
        return new Point2D.Double(
                from.getX() + (to.getX() - from.getX()) * share, from.getY() + (to.getY() - from.getY()) * share);
    }

    private static Shape arrow(Point2D from, Point2D tip, double length, double width) {
        double distance = Math.max(from.distance(tip), 1e-6);
        double dx = (tip.getX() - from.getX()) / distance;
        double dy = (tip.getY() - from.getY()) / distance;
        double half = 0.3 * length + 0.5 * width;
        var head = new Path2D.Double();
        head.moveTo(tip.getX(), tip.getY());
        head.lineTo(tip.getX() - dx * length - dy * half, tip.getY() - dy * length + dx * half);
        head.lineTo(tip.getX() - dx * length + dy * half, tip.getY() - dy * length - dx * half);
        head.closePath();
        return head;
    }
}
