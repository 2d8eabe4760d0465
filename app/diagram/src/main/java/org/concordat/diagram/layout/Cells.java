package org.concordat.diagram.layout;

import java.util.Arrays;

/** Points sorted into cells, so that pairs closer than a cell in both directions are found without looking at all pairs. */
final class Cells {

    /** Hears of a pair. */
    @FunctionalInterface
    interface Pairs {
        void pair(int i, int j);
    }

    private final int[] column;
    private final int[] row;
    private final long[] sorted;
    private final int rows;

    Cells(double[] x, double[] y, double cellWidth, double cellHeight) {
        double left = Arrays.stream(x).min().orElse(0);
        double top = Arrays.stream(y).min().orElse(0);
        column = new int[x.length];
        row = new int[x.length];
        sorted = new long[x.length];
        int most = 0;
        for (int i = 0; i < x.length; i++) {
            column[i] = (int) ((x[i] - left) / cellWidth);
            row[i] = (int) ((y[i] - top) / cellHeight);
            most = Math.max(most, row[i]);
        }
        rows = most + 3;
        for (int i = 0; i < x.length; i++) {
            sorted[i] = cell(column[i], row[i]) << 24 | i;
        }
        Arrays.sort(sorted);
    }

    /** Tells each pair in the same or in touching cells once, in a fixed order. */
    void forEachClosePair(Pairs pairs) {
        int next = 0;
        for (int k = 0; k < sorted.length; k++) {
            int i = (int) (sorted[k] & 0xFFFFFF);
            // The rest of the own cell and the one below it lie behind each other; then three cells of the next column.
            long end = cell(column[i], row[i] + 1);
            for (int m = k + 1; m < sorted.length && sorted[m] >> 24 <= end; m++) {
                pairs.pair(i, (int) (sorted[m] & 0xFFFFFF));
            }
            long from = cell(column[i] + 1, row[i] - 1);
            long to = cell(column[i] + 1, row[i] + 1);
            while (next < sorted.length && sorted[next] >> 24 < from) {
                next++;
            }
            for (int m = next; m < sorted.length && sorted[m] >> 24 <= to; m++) {
                pairs.pair(i, (int) (sorted[m] & 0xFFFFFF));
            }
        }
    }

    private long cell(int column, int row) {
        return (long) column * rows + row + 1;
    }
}
