package org.concordat.diagram.layout;

import java.util.ArrayList;
import java.util.List;

/** Takes out bends that are not needed to keep a link clear of boxes, so that links run as straight as they can. */
final class Shortcuts {

    /** How far a shortened link keeps from boxes. */
    private static final double MARGIN = 8;

    private Shortcuts() {}

    /** The bends still needed between the middles of two boxes. */
    static List<Point> through(Boxes boxes, int source, int target, List<Point> bends) {
        List<Point> all = new ArrayList<>(bends.size() + 2);
        all.add(boxes.get(source).middle());
        all.addAll(bends);
        all.add(boxes.get(target).middle());
        List<Point> kept = new ArrayList<>();
        int at = 0;
        while (at < all.size() - 1) {
            int next = all.size() - 1;
            while (next > at + 1 && !boxes.clear(all.get(at), all.get(next), MARGIN, source, target)) {
                next--;
            }
            if (next < all.size() - 1) {
                kept.add(all.get(next));
            }
            at = next;
        }
        return kept;
    }
}
