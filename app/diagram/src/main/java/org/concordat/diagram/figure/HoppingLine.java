package org.concordat.diagram.figure;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.List;

/**
 * Draws the straight part of a line from one point to another with its hops, which are half circles; where two overlap, the line follows the higher
 * one. So no hop changes anything farther away than its radius.
 */
final class HoppingLine {

    /** How much of a straight part must be left beside a hop. */
    private static final double BESIDE = 1.5;

    /** Hops nearer to each other than this are one. */
    private static final double SAME = 0.01;

    private final Path2D path;
    private final Point2D from;
    private final double length;
    private final double alongX;
    private final double alongY;
    private final int side;

    /** From where the path has come to. */
    HoppingLine(Path2D path, Point2D to) {
        this.path = path;
        from = path.getCurrentPoint();
        length = from.distance(to);
        alongX = length == 0 ? 0 : (to.getX() - from.getX()) / length;
        alongY = length == 0 ? 0 : (to.getY() - from.getY()) / length;
        side = alongX > 0 || alongX == 0 && alongY > 0 ? 1 : -1;
    }

    /** Goes over the hops of this part, but not to its end: on the upper side, or on the right of an upright line. */
    void hop(List<Hop> hops) {
        double[] middles = middles(hops);
        for (int i = 0; i < middles.length; i++) {
            double before = i == 0 ? Hop.RADIUS : Math.min(Hop.RADIUS, (middles[i] - middles[i - 1]) / 2);
            double after =
                    i == middles.length - 1 ? Hop.RADIUS : Math.min(Hop.RADIUS, (middles[i + 1] - middles[i]) / 2);
            if (before + after > SAME) {
                arc(middles[i], Math.acos(before / Hop.RADIUS), Math.PI - Math.acos(after / Hop.RADIUS));
            }
        }
    }

    /** How far along the line they are, in order. */
    private double[] middles(List<Hop> hops) {
        return hops.stream()
                .mapToDouble(hop ->
                        (hop.at().getX() - from.getX()) * alongX + (hop.at().getY() - from.getY()) * alongY)
                .filter(at -> at >= Hop.RADIUS + BESIDE && at <= length - Hop.RADIUS - BESIDE)
                .sorted()
                .toArray();
    }

    /** Part of a half circle, in two pieces, each near enough to a circle as a curve. */
    private void arc(double middle, double begin, double end) {
        double piece = (end - begin) / 2;
        double reach = Hop.RADIUS * 4 / 3 * Math.tan(piece / 4);
        path.lineTo(x(along(middle, begin), up(begin)), y(along(middle, begin), up(begin)));
        curve(middle, begin, begin + piece, reach);
        curve(middle, begin + piece, end, reach);
    }

    private void curve(double middle, double begin, double end, double reach) {
        double along1 = along(middle, begin) + Math.sin(begin) * reach;
        double up1 = up(begin) + Math.cos(begin) * reach;
        double along2 = along(middle, end) - Math.sin(end) * reach;
        double up2 = up(end) - Math.cos(end) * reach;
        path.curveTo(
                x(along1, up1),
                y(along1, up1),
                x(along2, up2),
                y(along2, up2),
                x(along(middle, end), up(end)),
                y(along(middle, end), up(end)));
    }

    private static double along(double middle, double angle) {
        return middle - Math.cos(angle) * Hop.RADIUS;
    }

    private static double up(double angle) {
        return Math.sin(angle) * Hop.RADIUS;
    }

    private double x(double along, double up) {
        return from.getX() + alongX * along + side * alongY * up;
    }

    private double y(double along, double up) {
        return from.getY() + alongY * along - side * alongX * up;
    }
}
