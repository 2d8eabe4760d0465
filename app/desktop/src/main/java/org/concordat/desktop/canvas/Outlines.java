package org.concordat.desktop.canvas;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Collection;

/** Boxes that are moved when there are too many elements to paint: in each frame the first few in sight, and one box around all. */
final class Outlines {

    private static final int MOST = 300;

    private final Collection<Rectangle2D> boxes;
    private final Rectangle2D bounds;

    /** Boxes in drawing units and their bounds. */
    Outlines(Collection<Rectangle2D> boxes, Rectangle2D bounds) {
        this.boxes = boxes;
        this.bounds = bounds;
    }

    /** Marks what is in sight once all has gone so far, in drawing units. */
    void paint(Marks marks, Rectangle2D sight, Point2D by) {
        marks.outline(moved(bounds, by));
        boxes.stream()
                .map(box -> moved(box, by))
                .filter(sight::intersects)
                .limit(MOST)
                .forEach(marks::outline);
    }

    private static Rectangle2D moved(Rectangle2D box, Point2D by) {
        return new Rectangle2D.Double(box.getX() + by.getX(), box.getY() + by.getY(), box.getWidth(), box.getHeight());
    }
}
