package org.concordat.diagram.overview;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
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
 * @param points of its way in drawing units, close enough together to look bent
 * @param arrow at its end, or null if it goes both ways
 * @param width in drawing units
 */
record FlowLine(List<Point2D> points, @Nullable Shape arrow, double width, Load load) {

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
        var before = points.get((points.size() - 1) / 2);
        var after = points.get(points.size() / 2);
        return new Point2D.Double((before.getX() + after.getX()) / 2, (before.getY() + after.getY()) / 2);
    }

    /** From end to end, in drawing units. */
    double length() {
        return points.get(0).distance(points.get(points.size() - 1));
    }

    private Path2D way() {
        var way = new Path2D.Double(Path2D.WIND_NON_ZERO, points.size());
        way.moveTo(points.get(0).getX(), points.get(0).getY());
        points.forEach(point -> way.lineTo(point.getX(), point.getY()));
        return way;
    }

    /** All that painting may touch, in drawing units. */
    Rectangle2D bounds(double scale) {
        var bounds = way().getBounds2D();
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
        var way = way();
        if (load.strength() > CASED) {
            surface.draw(way, Pen.solid(theme.canvas(), width + CASING / scale).withOpacity(0.5));
        }
        double opacity = WEAKEST + (STRONGEST - WEAKEST) * load.strength();
        Colour colour = Contrast.blend(theme.onCanvas(load.type().style().line()), theme.canvas(), opacity);
        surface.draw(way, Pen.solid(colour, width));
        if (arrow != null) {
            surface.fill(arrow, colour);
        }
    }
}
