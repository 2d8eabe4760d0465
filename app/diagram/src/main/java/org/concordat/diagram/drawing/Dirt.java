package org.concordat.diagram.drawing;

import java.awt.geom.Rectangle2D;
import org.jspecify.annotations.Nullable;

/** Gathers what must be painted again into one rectangle. */
final class Dirt {

    /** What smoothing may colour beside a figure. */
    private static final double SMOOTHING = 1;

    private @Nullable Rectangle2D area;

    void add(Rectangle2D bounds) {
        if (area == null) {
            area = (Rectangle2D) bounds.clone();
        } else {
            Rectangle2D.union(area, bounds, area);
        }
    }

    /** All that was added; empty if nothing was. */
    Rectangle2D area() {
        return area == null ? new Rectangle2D.Double() : grown(area, SMOOTHING, SMOOTHING);
    }

    /** As {@link #area}, without what smoothing adds. */
    Rectangle2D bounds() {
        return area == null ? new Rectangle2D.Double() : area;
    }

    static Rectangle2D grown(Rectangle2D area, double dx, double dy) {
        return new Rectangle2D.Double(
                area.getX() - dx, area.getY() - dy, area.getWidth() + 2 * dx, area.getHeight() + 2 * dy);
    }
}
