package org.concordat.diagram.layout;

import java.util.ArrayDeque;

/** A first order of the layers: vertices as a depth-first walk meets them, so that a tree comes out without crossings. */
final class WalkOrder {

    private final Layers layers;
    private final boolean downwards;
    private final boolean[] seen;
    private final int[] filled;
    private final ArrayDeque<Integer> stack = new ArrayDeque<>();

    WalkOrder(Layers layers, boolean downwards) {
        this.layers = layers;
        this.downwards = downwards;
        this.seen = new boolean[layers.size()];
        this.filled = new int[layers.rows.length];
    }

    void apply() {
        int rows = layers.rows.length;
        int[][] before = layers.copyOfRows();
        for (int i = 0; i < rows; i++) {
            for (int v : before[downwards ? i : rows - 1 - i]) {
                walk(v);
            }
        }
        for (int row = 0; row < rows; row++) {
            layers.renumber(row);
        }
    }

    private void walk(int start) {
        stack.push(start);
        while (!stack.isEmpty()) {
            int v = stack.pop();
            if (!seen[v]) {
                seen[v] = true;
                int row = layers.layer[v];
                layers.rows[row][filled[row]++] = v;
                int[] from = downwards ? layers.downFrom : layers.upFrom;
                int[] next = downwards ? layers.down : layers.up;
                for (int i = from[v + 1] - 1; i >= from[v]; i--) {
                    stack.push(next[i]);
                }
            }
        }
    }
}
