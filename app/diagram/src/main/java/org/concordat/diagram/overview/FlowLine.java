package org.concordat.diagram.overview;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.QuadCurve2D;
import java.awt.geom.Rectangle2D;
import org.concordat.api.style.Colour;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.diagram.figure.Contrast;
import org.concordat.diagram.figure.Theme;
import org.concordat.diagram.surface.Pen;
import org.concordat.diagram.surface.Surface;
import org.jspecify.annotations.Nullable;

/**
 * Many flows as one line, slightly bent so that it can be told from its neighbours.
 *
 * @param curve in drawing units
 * @param arrow at its end, or null if it goes both ways
 * @param width in drawing units
 * @param type the type of link that most of it is
 */
record FlowLine(QuadCurve2D curve, @Nullable Shape arrow, double width, LinkType type, double amount) {

    private static final double BEND = 0.13;
    private static final double OPACITY = 0.8;
    /** Room left to the lines and names around, in pixels. */
    private static final double CASING = 2;

    /**
     * @param from where it begins, in drawing units
     * @param gap how far it keeps from both ends, in pixels
     * @param pixels its width on the screen
     */
    static FlowLine of(
            Point2D from,
            double startGap,
            Point2D to,
            double endGap,
            boolean oneWay,
            double pixels,
            LinkType type,
            double amount,
            double scale) {
        double length = Math.max(from.distance(to), 1e-6);
        double dx = (to.getX() - from.getX()) / length;
        double dy = (to.getY() - from.getY()) / length;
        double bend = BEND * length;
        var middle = new Point2D.Double(
                (from.getX() + to.getX()) / 2 + dy * bend, (from.getY() + to.getY()) / 2 - dx * bend);
        var start = towards(from, middle, Math.min(startGap / scale, length / 4));
        double head = oneWay ? (5 + 1.3 * pixels) / scale : 0;
        var tip = towards(to, middle, Math.min(endGap / scale, length / 4));
        var end = oneWay ? towards(tip, middle, Math.min(0.8 * head, length / 4)) : tip;
        var curve = new QuadCurve2D.Double(
                start.getX(), start.getY(), middle.getX(), middle.getY(), end.getX(), end.getY());
        return new FlowLine(
                curve, oneWay ? arrow(middle, tip, head, pixels / scale) : null, pixels / scale, type, amount);
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

    /** The middle of the line, in drawing units. */
    Point2D middle() {
        return new Point2D.Double(
                (curve.getX1() + 2 * curve.getCtrlX() + curve.getX2()) / 4,
                (curve.getY1() + 2 * curve.getCtrlY() + curve.getY2()) / 4);
    }

    /** All that painting may touch, in drawing units. */
    Rectangle2D bounds(double scale) {
        var bounds = curve.getBounds2D();
        if (arrow != null) {
            bounds.add(arrow.getBounds2D());
        }
        double reach = width + CASING / scale;
        return new Rectangle2D.Double(
                bounds.getX() - reach, bounds.getY() - reach, bounds.getWidth() + 2 * reach, bounds.getHeight() + 2 * reach);
    }

    void paint(Surface surface, Theme theme, double scale) {
        surface.draw(curve, Pen.solid(theme.canvas(), width + CASING / scale).withOpacity(0.5));
        Colour colour = Contrast.blend(theme.onCanvas(type.style().line()), theme.canvas(), OPACITY);
        surface.draw(curve, Pen.solid(colour, width));
        if (arrow != null) {
            surface.fill(arrow, colour);
        }
    }
}
