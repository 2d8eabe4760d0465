package org.concordat.diagram.figure;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import org.concordat.api.style.Arrow;
import org.concordat.api.style.Colour;
import org.concordat.api.style.LinkStyle;
import org.concordat.diagram.surface.Pen;
import org.concordat.diagram.surface.Surface;

/**
 * The end of a link at its target, drawn as a path of its own.
 *
 * @param length how much of the line it stands in for
 * @param tip the anchor at the target
 */
record ArrowHead(Arrow arrow, double width, double length, Point2D tip, double dx, double dy) {

    private static final double OPEN_PEN = 2.2;

    static ArrowHead of(Polyline line, LinkStyle style) {
        double width = style.width();
        double length = switch (style.arrow()) {
            case NONE -> 0;
            case OPEN -> width <= OPEN_PEN ? width : 1.4 * width;
            case FILLED -> depth(width) + width / 2 - 1;
            case DIAMOND -> 1.5 * depth(width) + width / 2 - 1;
        };
        Point2D tip = line.end();
        Point2D back = line.at(Math.max(0, line.length() - Math.max(1, depth(width))));
        double distance = Math.max(back.distance(tip), 1e-9);
        return new ArrowHead(
                style.arrow(),
                width,
                length,
                tip,
                (tip.getX() - back.getX()) / distance,
                (tip.getY() - back.getY()) / distance);
    }

    static double halfBreadth(double width) {
        return 3.2 + 0.8 * width;
    }

    void paint(Surface surface, Colour colour, double opacity) {
        double half = halfBreadth(width);
        switch (arrow) {
            case NONE -> {}
            case OPEN ->
                surface.draw(
                        open(half + 0.8),
                        Pen.solid(colour, Math.min(width, OPEN_PEN)).withOpacity(opacity));
            case FILLED ->
                surface.fill(closed(new double[] {0, 0, depth(width), half, depth(width), -half}), colour, opacity);
            case DIAMOND -> {
                double middle = 0.75 * depth(width);
                surface.fill(closed(new double[] {0, 0, middle, half, 2 * middle, 0, middle, -half}), colour, opacity);
            }
        }
    }

    private static double depth(double width) {
        return 7 + 1.6 * width;
    }

    /** Drawn back by the pen, so that its round point touches the anchor and does not cross it. */
    private Path2D open(double half) {
        double back = Math.min(width, OPEN_PEN) / 2;
        Path2D head = new Path2D.Double();
        Point2D left = at(depth(width), half);
        Point2D point = at(back, 0);
        Point2D right = at(depth(width), -half);
        head.moveTo(left.getX(), left.getY());
        head.lineTo(point.getX(), point.getY());
        head.lineTo(right.getX(), right.getY());
        return head;
    }

    private Path2D closed(double[] places) {
        Path2D head = new Path2D.Double();
        head.moveTo(tip.getX(), tip.getY());
        for (int i = 2; i < places.length; i += 2) {
            Point2D corner = at(places[i], places[i + 1]);
            head.lineTo(corner.getX(), corner.getY());
        }
        head.closePath();
        return head;
    }

    /** A place so far behind the tip, and so far to the side. */
    private Point2D at(double behind, double aside) {
        return new Point2D.Double(tip.getX() - dx * behind - dy * aside, tip.getY() - dy * behind + dx * aside);
    }
}
