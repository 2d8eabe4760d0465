package org.concordat.diagram.overview;

import java.awt.Shape;
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
 * Many flows as one line.
 *
 * @param curve in drawing units
 * @param arrow at its end, or null if it goes both ways
 * @param width in drawing units
 */
record FlowLine(QuadCurve2D curve, @Nullable Shape arrow, double width, Load load) {

    private static final double WEAKEST = 0.45;
    private static final double STRONGEST = 0.9;
    /** Weaker lines are seen through by those that they cross. */
    private static final double CASED = 0.3;
    /** Room left to the lines around, in pixels. */
    private static final double CASING = 2;

    /**
     * What a line carries.
     *
     * @param type the type of link that most of it is
     * @param strength from 0 to 1, the strongest line
     */
    record Load(LinkType type, double amount, double strength) {}

    /** The middle of the line, in drawing units. */
    Point2D middle() {
        return new Point2D.Double(
                (curve.getX1() + 2 * curve.getCtrlX() + curve.getX2()) / 4,
                (curve.getY1() + 2 * curve.getCtrlY() + curve.getY2()) / 4);
    }

    double length() {
        return curve.getP1().distance(curve.getP2());
    }

    /** All that painting may touch, in drawing units. */
    Rectangle2D bounds(double scale) {
        var bounds = curve.getBounds2D();
        if (arrow != null) {
            bounds.add(arrow.getBounds2D());
        }
        double reach = width + CASING / scale;
        return new Rectangle2D.Double(
                bounds.getX() - reach,
                bounds.getY() - reach,
                bounds.getWidth() + 2 * reach,
                bounds.getHeight() + 2 * reach);
    }

    void paint(Surface surface, Theme theme, double scale) {
        if (load.strength() > CASED) {
            surface.draw(
                    curve, Pen.solid(theme.canvas(), width + CASING / scale).withOpacity(0.5));
        }
        double opacity = WEAKEST + (STRONGEST - WEAKEST) * load.strength();
        Colour colour = Contrast.blend(theme.onCanvas(load.type().style().line()), theme.canvas(), opacity);
        surface.draw(curve, Pen.solid(colour, width));
        if (arrow != null) {
            surface.fill(arrow, colour);
        }
    }
}
