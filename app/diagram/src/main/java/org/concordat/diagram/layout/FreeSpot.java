package org.concordat.diagram.layout;

import org.jspecify.annotations.Nullable;

/** Finds room for a box near where it would like to be. */
final class FreeSpot {

    private FreeSpot() {}

    /** The box moved as little as a search on growing squares finds, so that it keeps {@code gap} from all others. */
    static Box near(Boxes boxes, Box wish, double gap) {
        double step = Math.max(gap, Math.min(wish.width(), wish.height()) / 3);
        if (boxes.free(wish, gap)) {
            return wish;
        }
        for (int ring = 1; ; ring++) {
            Box found = onRing(boxes, wish, gap, step, ring);
            if (found != null) {
                return found;
            }
        }
    }

    private static @Nullable Box onRing(Boxes boxes, Box wish, double gap, double step, int ring) {
        for (int along = 0; along <= 2 * ring; along++) {
            // From the middles of the sides outwards, so that the nearest places come first.
            int offset = along % 2 == 0 ? along / 2 : -(along + 1) / 2;
            int[][] places = {{offset, ring}, {ring, offset}, {offset, -ring}, {-ring, offset}};
            for (int[] place : places) {
                Box box = new Box(wish.x() + place[0] * step, wish.y() + place[1] * step, wish.width(), wish.height());
                if (boxes.free(box, gap)) {
                    return box;
                }
            }
        }
        return null;
    }
}
