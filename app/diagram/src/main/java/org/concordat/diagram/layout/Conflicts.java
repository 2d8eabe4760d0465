package org.concordat.diagram.layout;

/** The segments that cross the inside of a long edge; they give way, so that long edges stay straight. */
final class Conflicts {

    private final Layers layers;
    /** By index into {@link Layers#up}. */
    private final boolean[] yields;

    private Conflicts(Layers layers) {
        this.layers = layers;
        this.yields = new boolean[layers.up.length];
    }

    static Conflicts of(Layers layers) {
        Conflicts conflicts = new Conflicts(layers);
        for (int row = 1; row < layers.rows.length; row++) {
            conflicts.mark(row);
        }
        return conflicts;
    }

    /** Whether a segment may not be aligned. */
    boolean yields(int upper, int lower) {
        for (int i = layers.upFrom[lower]; i < layers.upFrom[lower + 1]; i++) {
            if (layers.up[i] == upper) {
                return yields[i];
            }
        }
        return false;
    }

    private void mark(int row) {
        int[] order = layers.rows[row];
        int from = 0;
        int scanned = 0;
        for (int i = 0; i < order.length; i++) {
            int inner = innerNeighbour(order[i]);
            if (inner >= 0 || i == order.length - 1) {
                int to = inner >= 0 ? layers.place[inner] : layers.rows[row - 1].length - 1;
                for (; scanned <= i; scanned++) {
                    markOutside(order[scanned], from, to);
                }
                from = to;
            }
        }
    }

    private void markOutside(int lower, int from, int to) {
        for (int i = layers.upFrom[lower]; i < layers.upFrom[lower + 1]; i++) {
            int upper = layers.up[i];
            boolean inside = layers.place[upper] >= from && layers.place[upper] <= to;
            if (!inside && !(layers.wayPoint(upper) && layers.wayPoint(lower))) {
                yields[i] = true;
            }
        }
    }

    private int innerNeighbour(int v) {
        if (!layers.wayPoint(v)) {
            return -1;
        }
        int upper = layers.up[layers.upFrom[v]];
        return layers.wayPoint(upper) ? upper : -1;
    }
}
