package org.concordat.diagram.drawing;

import java.awt.geom.Rectangle2D;

/** Gathers what must be painted again into one rectangle, the same to the last digit in whatever order it is added. */
final class Dirt {

    /** What smoothing may colour beside a figure. */
    private static final double SMOOTHING = 1;

    // Edges and not a width: a width that is worked out anew with each addition is rounded as often.
    private double left = Double.POSITIVE_INFINITY;
    private double top = Double.POSITIVE_INFINITY;
    private double right = Double.NEGATIVE_INFINITY;
    private double bottom = Double.NEGATIVE_INFINITY;

    void add(Rectangle2D bounds) {
        left = Math.min(left, bounds.getMinX());
        top = Math.min(top, bounds.getMinY());
        right = Math.max(right, bounds.getMaxX());
        bottom = Math.max(bottom, bounds.getMaxY());
    }

    /** All that was added; empty if nothing was. */
    Rectangle2D area() {
        return left > right ? new Rectangle2D.Double() : grown(bounds(), SMOOTHING, SMOOTHING);
    }

    /** As {@link #area}, without what smoothing adds. */
    Rectangle2D bounds() {
        return left > right ? new Rectangle2D.Double() : new Rectangle2D.Double(left, top, right - left, bottom - top);
    }

    static Rectangle2D grown(Rectangle2D area, double dx, double dy) {
        return new Rectangle2D.Double(
                area.getX() - dx, area.getY() - dy, area.getWidth() + 2 * dx, area.getHeight() + 2 * dy);
    }
}
