package org.concordat.diagram.layout;

import java.util.Arrays;

/**
 * Horizontal places on ordered layers (Brandes and Köpf 2001, doi:10.1007/3-540-45848-4_3): four extreme placements, each aligning vertices
 * with the median of their neighbours, are laid over each other and the middle is taken. Long edges come out straight.
 */
final class BrandesKopf {

    private final Layers layers;
    private final double spacing;

    private BrandesKopf(Layers layers, double spacing) {
        this.layers = layers;
        this.spacing = spacing;
    }

    /** The middle of each vertex; the least left edge is at 0. */
    static double[] place(Layers layers, double spacing) {
        return new BrandesKopf(layers, spacing).run();
    }

    private double[] run() {
        Conflicts conflicts = Conflicts.of(layers);
        double[][] candidates = new double[4][];
        for (int i = 0; i < 4; i++) {
            Alignment alignment = Alignment.of(layers, conflicts, i < 2, i % 2 == 1);
            candidates[i] = new Compaction(layers, spacing, alignment).places();
        }
        lineUp(candidates);
        double[] result = new double[layers.size()];
        double[] four = new double[4];
        for (int v = 0; v < result.length; v++) {
            for (int i = 0; i < 4; i++) {
                four[i] = candidates[i][v];
            }
            Arrays.sort(four);
            result[v] = (four[1] + four[2]) / 2;
        }
        return fromZero(result);
    }

    /** Moves the left-leaning placements to the left edge of the narrowest one and the right-leaning to its right edge. */
    private void lineUp(double[][] candidates) {
        double[] least = new double[4];
        double[] most = new double[4];
        int narrowest = 0;
        for (int i = 0; i < 4; i++) {
            least[i] = leftEdge(candidates[i]);
            most[i] = rightEdge(candidates[i]);
            narrowest = most[i] - least[i] < most[narrowest] - least[narrowest] ? i : narrowest;
        }
        for (int i = 0; i < 4; i++) {
            double shift = i % 2 == 0 ? least[narrowest] - least[i] : most[narrowest] - most[i];
            for (int v = 0; v < candidates[i].length; v++) {
                candidates[i][v] += shift;
            }
        }
    }

    private double leftEdge(double[] x) {
        double least = Double.POSITIVE_INFINITY;
        for (int v = 0; v < x.length; v++) {
            least = Math.min(least, x[v] - layers.width[v] / 2);
        }
        return least;
    }

    private double rightEdge(double[] x) {
        double most = Double.NEGATIVE_INFINITY;
        for (int v = 0; v < x.length; v++) {
            most = Math.max(most, x[v] + layers.width[v] / 2);
        }
        return most;
    }

    private double[] fromZero(double[] x) {
        double least = leftEdge(x);
        for (int v = 0; v < x.length; v++) {
            x[v] -= least;
        }
        return x;
    }
}
