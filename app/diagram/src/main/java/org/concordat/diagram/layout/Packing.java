package org.concordat.diagram.layout;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Packs pieces into a rectangle near an aspect: tallest first, each to the lowest place on the skyline, for a range of widths of which the
 * best wins.
 */
final class Packing {

    private static final int WIDTHS = 24;

    private final List<Piece> pieces;
    private final double gap;
    private final int[] order;
    private final double[] left;
    private final double[] top;

    private Packing(List<Piece> pieces, double gap) {
        this.pieces = pieces;
        this.gap = gap;
        this.left = new double[pieces.size()];
        this.top = new double[pieces.size()];
        this.order = IntStream.range(0, pieces.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -pieces.get(i).height()))
                .mapToInt(i -> i)
                .toArray();
    }

    /** The left and the top of each piece, in their order: {@code [left, top]}. */
    static double[][] pack(List<Piece> pieces, double gap, double aspect) {
        Packing packing = new Packing(pieces, gap);
        double[][] best = {packing.left, packing.top};
        double least = Double.POSITIVE_INFINITY;
        double narrow = pieces.stream().mapToDouble(Piece::width).max().orElse(0);
        double wide = pieces.stream().mapToDouble(p -> p.width() + gap).sum();
        for (int i = 0; i < WIDTHS && narrow <= wide; i++) {
            double width = narrow * Math.pow(Math.max(1, wide / Math.max(narrow, 1)), (double) i / (WIDTHS - 1));
            double side = packing.into(width + gap, aspect);
            if (side < least - 1e-6) {
                least = side;
                best = new double[][] {packing.left.clone(), packing.top.clone()};
            }
        }
        return best;
    }

    /** Packs into a strip and returns the height of the smallest rectangle of that aspect around the result. */
    private double into(double strip, double aspect) {
        double[] x = new double[pieces.size() + 2];
        double[] y = new double[pieces.size() + 2];
        x[1] = strip;
        int steps = 1;
        double right = 0;
        double bottom = 0;
        for (int piece : order) {
            double width = pieces.get(piece).width() + gap;
            double height = pieces.get(piece).height() + gap;
            int at = lowest(x, y, steps, width, strip);
            left[piece] = x[at];
            top[piece] = ceiling(x, y, steps, at, width);
            right = Math.max(right, x[at] + width);
            bottom = Math.max(bottom, top[piece] + height);
            steps = raise(x, y, steps, at, width, top[piece] + height);
        }
        return Math.max(bottom, right / aspect);
    }

    private static int lowest(double[] x, double[] y, int steps, double width, double strip) {
        int best = 0;
        double low = Double.POSITIVE_INFINITY;
        for (int i = 0; i < steps && x[i] + width <= strip + 1e-6; i++) {
            double level = ceiling(x, y, steps, i, width);
            if (level < low) {
                low = level;
                best = i;
            }
        }
        return best;
    }

    private static double ceiling(double[] x, double[] y, int steps, int from, double width) {
        double level = y[from];
        for (int i = from + 1; i < steps && x[i] < x[from] + width - 1e-9; i++) {
            level = Math.max(level, y[i]);
        }
        return level;
    }

    /** Sets the skyline over a stretch to a new level. {@code x[steps]} stays the end of the strip. */
    private static int raise(double[] x, double[] y, int steps, int at, double width, double level) {
        double end = Math.min(x[at] + width, x[steps]);
        int last = at;
        while (last + 1 < steps && x[last + 1] <= end + 1e-9) {
            last++;
        }
        double[] xs = Arrays.copyOf(x, steps + 1);
        double[] ys = Arrays.copyOf(y, steps + 1);
        int next = at;
        y[next++] = level;
        if (end < xs[last + 1] - 1e-9) {
            x[next] = end;
            y[next++] = ys[last];
        }
        for (int i = last + 1; i < steps; i++) {
            x[next] = xs[i];
            y[next++] = ys[i];
        }
        x[next] = xs[steps];
        return next;
    }
}
