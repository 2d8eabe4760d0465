package org.concordat.diagram.layout;

import java.util.Arrays;

/** Counts crossings between layers with a tally tree, in O(E log V) (Barth, Mutzel, Jünger 2004, doi:10.7155/jgaa.00088). */
final class Crossings {

    private final Layers layers;
    private final long[] keys;
    private final int[] tally;

    Crossings(Layers layers) {
        this.layers = layers;
        this.keys = new long[layers.down.length];
        int widest =
                Arrays.stream(layers.rows).mapToInt(row -> row.length).max().orElse(0);
        this.tally = new int[widest + 1];
    }

    long all() {
        long sum = 0;
        for (int row = 0; row + 1 < layers.rows.length; row++) {
            sum += below(row);
        }
        return sum;
    }

    /** The crossings between a row and the next. */
    private long below(int row) {
        int count = 0;
        for (int v : layers.rows[row]) {
            for (int i = layers.downFrom[v]; i < layers.downFrom[v + 1]; i++) {
                keys[count++] = (long) layers.place[v] << 32 | layers.place[layers.down[i]];
            }
        }
        Arrays.sort(keys, 0, count);
        int wide = layers.rows[row + 1].length;
        Arrays.fill(tally, 0, wide + 1, 0);
        long crossings = 0;
        for (int i = 0; i < count; i++) {
            int at = (int) keys[i];
            int before = 0;
            for (int t = at + 1; t > 0; t -= t & -t) {
                before += tally[t];
            }
            crossings += i - before;
            for (int t = at + 1; t <= wide; t += t & -t) {
                tally[t]++;
            }
        }
        return crossings;
    }
}
