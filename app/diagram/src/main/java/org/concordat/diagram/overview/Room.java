package org.concordat.diagram.overview;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The room on a picture that is still free. Sides are in pixels. */
final class Room {

    private static final double CELL = 96;

    private final Map<Long, List<Rectangle2D>> taken = new HashMap<>();

    /** Takes the room of a box, with a margin around it, unless some of it is taken. @return whether it was free */
    boolean take(Rectangle2D box, double margin) {
        var wide = new Rectangle2D.Double(
                box.getX() - margin, box.getY() - margin, box.getWidth() + 2 * margin, box.getHeight() + 2 * margin);
        List<Long> cells = cells(wide);
        for (long cell : cells) {
            for (var other : taken.getOrDefault(cell, List.of())) {
                if (other.intersects(wide)) {
                    return false;
                }
            }
        }
        cells.forEach(
                cell -> taken.computeIfAbsent(cell, key -> new ArrayList<>(4)).add(box));
        return true;
    }

    private static List<Long> cells(Rectangle2D box) {
        List<Long> cells = new ArrayList<>(4);
        int lastColumn = (int) Math.floor(box.getMaxX() / CELL);
        int lastRow = (int) Math.floor(box.getMaxY() / CELL);
        for (int column = (int) Math.floor(box.getMinX() / CELL); column <= lastColumn; column++) {
            for (int row = (int) Math.floor(box.getMinY() / CELL); row <= lastRow; row++) {
                cells.add((long) column << 32 | row & 0xFFFFFFFFL);
            }
        }
        return cells;
    }
}
