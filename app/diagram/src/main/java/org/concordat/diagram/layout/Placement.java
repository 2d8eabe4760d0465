package org.concordat.diagram.layout;

/**
 * Horizontal places on ordered layers: the sum of squared offsets between the ends of each segment is made small, one layer at a time, with
 * the gaps kept. A layer's best places are a regression under an order, solved exactly by pooling neighbours that push each other (Barlow et
 * al. 1972). Compared with Brandes and Köpf's method this gives narrower drawings when rows are full of passing links.
 */
final class Placement {

    private static final int ONE_SIDED_ROUNDS = 4;
    private static final int ROUNDS = 24;
    /** Segments of long links pull harder, so that long links come out straight. */
    private static final double[] PULL = {1, 2, 4};

    private final Layers layers;
    private final double spacing;
    private final double[] x;
    private final double[] offset;
    private final double[] mean;
    private final double[] weight;
    private final int[] length;

    private Placement(Layers layers, double spacing) {
        this.layers = layers;
        this.spacing = spacing;
        this.x = new double[layers.size()];
        int widest = 0;
        for (int[] row : layers.rows) {
            widest = Math.max(widest, row.length);
        }
        offset = new double[widest];
        mean = new double[widest];
        weight = new double[widest];
        length = new int[widest];
    }

    /** The middle of each vertex; the least left edge is at 0. */
    static double[] place(Layers layers, double spacing, Progress progress) {
        Placement placement = new Placement(layers, spacing);
        placement.begin();
        for (int round = 0; round < ROUNDS; round++) {
            progress.reached((double) round / ROUNDS);
            placement.sweep(round % 2 == 0, round < ONE_SIDED_ROUNDS);
        }
        return placement.fromZero();
    }

    /** Each row packed tightly around a common middle. */
    private void begin() {
        for (int[] row : layers.rows) {
            double at = 0;
            for (int i = 0; i < row.length; i++) {
                at += i == 0 ? 0 : gap(row[i - 1], row[i]);
                x[row[i]] = at;
            }
            for (int v : row) {
                x[v] -= at / 2;
            }
        }
    }

    private void sweep(boolean downwards, boolean oneSided) {
        int rows = layers.rows.length;
        for (int i = oneSided ? 1 : 0; i < rows; i++) {
            settle(layers.rows[downwards ? i : rows - 1 - i], !oneSided || downwards, !oneSided || !downwards);
        }
    }

    /** Moves one row to where its neighbours above, below or on both sides want it. */
    private void settle(int[] row, boolean above, boolean below) {
        int pools = 0;
        double shift = 0;
        for (int i = 0; i < row.length; i++) {
            int v = row[i];
            shift += i == 0 ? 0 : gap(row[i - 1], v);
            offset[i] = shift;
            double pull = 0;
            double sum = 0;
            if (above) {
                for (int n = layers.upFrom[v]; n < layers.upFrom[v + 1]; n++) {
                    double each = pull(v, layers.up[n]);
                    pull += each;
                    sum += each * x[layers.up[n]];
                }
            }
            if (below) {
                for (int n = layers.downFrom[v]; n < layers.downFrom[v + 1]; n++) {
                    double each = pull(v, layers.down[n]);
                    pull += each;
                    sum += each * x[layers.down[n]];
                }
            }
            // A vertex with no say in this sweep stays where it is, lightly.
            double w = pull > 0 ? pull : 0.05;
            double wish = pull > 0 ? sum / pull : x[v];
            pools = pool(pools, wish - shift, w);
        }
        int i = 0;
        for (int pool = 0; pool < pools; pool++) {
            for (int k = 0; k < length[pool]; k++, i++) {
                x[row[i]] = mean[pool] + offset[i];
            }
        }
    }

    /** Adds one vertex as a pool of its own and merges pools until their means ascend. */
    private int pool(int pools, double wish, double pull) {
        int count = pools;
        mean[count] = wish;
        weight[count] = pull;
        length[count++] = 1;
        while (count > 1 && mean[count - 2] >= mean[count - 1]) {
            double sum = weight[count - 2] + weight[count - 1];
            mean[count - 2] = (mean[count - 2] * weight[count - 2] + mean[count - 1] * weight[count - 1]) / sum;
            weight[count - 2] = sum;
            length[count - 2] += length[count - 1];
            count--;
        }
        return count;
    }

    private double pull(int a, int b) {
        return PULL[(layers.wayPoint(a) ? 1 : 0) + (layers.wayPoint(b) ? 1 : 0)];
    }

    /** The least distance between the middles of neighbours: links may run closer to each other and to boxes than boxes to boxes. */
    private double gap(int a, int b) {
        int wayPoints = (layers.wayPoint(a) ? 1 : 0) + (layers.wayPoint(b) ? 1 : 0);
        double clearance = wayPoints == 0 ? spacing : wayPoints == 1 ? spacing * 0.45 : spacing * 0.25;
        return (layers.width[a] + layers.width[b]) / 2 + clearance;
    }

    private double[] fromZero() {
        double least = Double.POSITIVE_INFINITY;
        for (int v = 0; v < x.length; v++) {
            least = Math.min(least, x[v] - layers.width[v] / 2);
        }
        for (int v = 0; v < x.length; v++) {
            x[v] -= least;
        }
        return x;
    }
}
