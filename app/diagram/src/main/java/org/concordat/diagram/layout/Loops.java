package org.concordat.diagram.layout;

import java.util.List;

/** How links from a box to itself are drawn: out of its right side and back, one outside the other. */
final class Loops {

    /** The room to the right of a box for each of its loops. */
    static final double ROOM = 24;

    private Loops() {}

    /**
     * @param nth 1 for the innermost loop
     */
    static List<Point> bends(Box box, int nth) {
        double out = box.right() + ROOM * (nth - 0.4);
        return List.of(new Point(out, box.y() + box.height() * 0.25), new Point(out, box.y() + box.height() * 0.75));
    }
}
