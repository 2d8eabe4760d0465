package org.concordat.diagram.layout;

import java.util.Arrays;

/**
 * Places the blocks of an alignment as close as the gaps allow: once pushed to the left by longest paths, then each pulled to the right as far
 * as its right neighbours let it.
 */
final class Compaction {

    private final Layers layers;
    private final double spacing;
    private final Alignment alignment;
    private final int[] left;
    private final int[] right;
    private final double[] gap;

    Compaction(Layers layers, double spacing, Alignment alignment) {
        this.layers = layers;
        this.spacing = spacing;
        this.alignment = alignment;
        int pairs = Arrays.stream(layers.rows)
                .mapToInt(row -> Math.max(0, row.length - 1))
                .sum();
        left = new int[pairs];
        right = new int[pairs];
        gap = new double[pairs];
    }

    /** The middle of each vertex, in the true, not the mirrored, direction. */
    double[] places() {
        collectGaps();
        Incidence after = Incidence.by(left, layers.size());
        int[] order = blocksInOrder(after);
        double[] x = new double[layers.size()];
        for (int block : order) {
            for (int i = after.from(block); i < after.to(block); i++) {
                int pair = after.at(i);
                x[right[pair]] = Math.max(x[right[pair]], x[block] + gap[pair]);
            }
        }
        for (int i = order.length - 1; i >= 0; i--) {
            pullRight(order[i], after, x);
        }
        for (int v = 0; v < x.length; v++) {
            x[v] = x[alignment.root[v]];
        }
        if (alignment.mirrored) {
            Arrays.setAll(x, v -> -x[v]);
        }
        return x;
    }

    private void pullRight(int block, Incidence after, double[] x) {
        double limit = Double.POSITIVE_INFINITY;
        for (int i = after.from(block); i < after.to(block); i++) {
            limit = Math.min(limit, x[right[after.at(i)]] - gap[after.at(i)]);
        }
        if (limit < Double.POSITIVE_INFINITY) {
            x[block] = Math.max(x[block], limit);
        }
    }

    private void collectGaps() {
        int pair = 0;
        for (int[] row : layers.rows) {
            for (int i = 0; i + 1 < row.length; i++) {
                int a = alignment.mirrored ? row[row.length - 1 - i] : row[i];
                int b = alignment.mirrored ? row[row.length - 2 - i] : row[i + 1];
                left[pair] = alignment.root[a];
                right[pair] = alignment.root[b];
                gap[pair++] = (layers.width[a] + layers.width[b]) / 2 + clearance(a, b);
            }
        }
    }

    /** Links may run closer to each other and to boxes than boxes to boxes. */
    private double clearance(int a, int b) {
        if (layers.wayPoint(a) && layers.wayPoint(b)) {
            return spacing * 0.3;
        }
        return layers.wayPoint(a) || layers.wayPoint(b) ? spacing * 0.5 : spacing;
    }

    private int[] blocksInOrder(Incidence after) {
        int[] waiting = new int[layers.size()];
        for (int block : right) {
            waiting[block]++;
        }
        int[] order = new int[layers.size()];
        int filled = 0;
        for (int v = 0; v < waiting.length; v++) {
            if (waiting[v] == 0 && alignment.root[v] == v) {
                order[filled++] = v;
            }
        }
        for (int next = 0; next < filled; next++) {
            for (int i = after.from(order[next]); i < after.to(order[next]); i++) {
                int block = right[after.at(i)];
                if (--waiting[block] == 0) {
                    order[filled++] = block;
                }
            }
        }
        return Arrays.copyOf(order, filled);
    }
}
