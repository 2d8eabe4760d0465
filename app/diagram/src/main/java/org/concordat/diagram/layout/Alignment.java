package org.concordat.diagram.layout;

import java.util.Arrays;

/** Vertices tied into vertical blocks, each to the median of its neighbours on the layer before, leaning left or right. */
final class Alignment {

    final int[] root;
    final boolean mirrored;
    private final int[] next;
    private final Layers layers;
    private final Conflicts conflicts;
    private final boolean downwards;

    private Alignment(Layers layers, Conflicts conflicts, boolean downwards, boolean mirrored) {
        this.layers = layers;
        this.conflicts = conflicts;
        this.downwards = downwards;
        this.mirrored = mirrored;
        this.root = new int[layers.size()];
        this.next = new int[layers.size()];
        Arrays.setAll(root, v -> v);
        Arrays.setAll(next, v -> v);
    }

    static Alignment of(Layers layers, Conflicts conflicts, boolean downwards, boolean mirrored) {
        Alignment alignment = new Alignment(layers, conflicts, downwards, mirrored);
        int rows = layers.rows.length;
        for (int i = 1; i < rows; i++) {
            alignment.tie(layers.rows[downwards ? i : rows - 1 - i]);
        }
        return alignment;
    }

    private void tie(int[] row) {
        int bound = -1;
        for (int i = 0; i < row.length; i++) {
            bound = tie(row[mirrored ? row.length - 1 - i : i], bound);
        }
    }

    private int tie(int v, int bound) {
        int[] from = downwards ? layers.upFrom : layers.downFrom;
        int degree = from[v + 1] - from[v];
        if (degree == 0) {
            return bound;
        }
        int[] sorted = sortedNeighbours(v, from[v], degree);
        int reached = bound;
        for (int m = (degree - 1) / 2; m <= degree / 2; m++) {
            int u = sorted[m];
            boolean yields = downwards ? conflicts.yields(u, v) : conflicts.yields(v, u);
            if (next[v] == v && !yields && reached < seenPlace(u)) {
                next[u] = v;
                root[v] = root[u];
                next[v] = root[v];
                reached = seenPlace(u);
            }
        }
        return reached;
    }

    private int[] sortedNeighbours(int v, int start, int degree) {
        int[] neighbours = downwards ? layers.up : layers.down;
        if (degree == 1) {
            return new int[] {neighbours[start]};
        }
        long[] keys = new long[degree];
        for (int i = 0; i < degree; i++) {
            int u = neighbours[start + i];
            keys[i] = (long) seenPlace(u) << 32 | u;
        }
        Arrays.sort(keys);
        int[] sorted = new int[degree];
        for (int i = 0; i < degree; i++) {
            sorted[i] = (int) keys[i];
        }
        return sorted;
    }

    private int seenPlace(int u) {
        return mirrored ? layers.rows[layers.layer[u]].length - 1 - layers.place[u] : layers.place[u];
    }
}
