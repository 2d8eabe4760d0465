package org.concordat.diagram.layout;

import java.util.Arrays;
import java.util.Random;

/**
 * Orders each layer so that few edges cross: sweeps by barycentre or weighted median, each followed by exchanging neighbours, from several
 * starts; the best order seen wins (Gansner et al. 1993, section 3; Sugiyama, Tagawa, Toda 1981).
 */
final class LayerOrdering {

    private static final int SWEEPS = 24;
    private static final int PATIENCE = 6;
    private static final int SIFTING_ROUNDS = 10;
    private static final int SIFTING_WORK = 400_000;

    private final Layers layers;
    private final Crossings crossings;
    private final Transposition transposition;
    private final long[] keys;
    private int[][] best;
    private long fewest = Long.MAX_VALUE;

    private LayerOrdering(Layers layers) {
        this.layers = layers;
        this.crossings = new Crossings(layers);
        this.transposition = new Transposition(layers);
        this.keys = new long
                [Arrays.stream(layers.rows).mapToInt(row -> row.length).max().orElse(0)];
        this.best = layers.copyOfRows();
    }

    /** Improves the order that {@code layers} has. */
    static void improve(Layers layers, Progress progress) {
        LayerOrdering ordering = new LayerOrdering(layers);
        ordering.sift();
        ordering.run(0, progress);
        layers.takeRows(ordering.best);
    }

    /** Leaves the best order found in {@code layers}, from several first orders, and returns its crossings. */
    static long order(Layers layers, int starts, Progress progress) {
        LayerOrdering ordering = new LayerOrdering(layers);
        for (int start = 0; start < starts && ordering.fewest > 0; start++) {
            ordering.begin(start);
            ordering.run(start, progress.between((double) start / starts, (double) (start + 1) / starts));
        }
        layers.takeRows(ordering.best);
        return ordering.fewest;
    }

    private void run(int start, Progress progress) {
        long bestOfRun = keepIfBetter();
        int stale = 0;
        int[][] bestRows = layers.copyOfRows();
        for (int sweep = 0; sweep < SWEEPS && stale < PATIENCE && fewest > 0; sweep++) {
            progress.reached((double) sweep / SWEEPS);
            boolean downwards = sweep % 2 == 0;
            boolean tiesTurn = sweep / 2 % 2 == 1;
            boolean median = (start + sweep / 8) % 2 == 1;
            sweep(downwards, tiesTurn, median);
            transposition.run(tiesTurn);
            long now = keepIfBetter();
            if (now < bestOfRun) {
                bestOfRun = now;
                bestRows = layers.copyOfRows();
                stale = 0;
            } else {
                stale++;
            }
        }
        layers.takeRows(bestRows);
        sift();
        keepIfBetter();
    }

    /** The first two starts walk the edges from the top and from the bottom, so that trees begin without crossings; the rest are random. */
    private void begin(int start) {
        if (start < 2) {
            new WalkOrder(layers, start == 0).apply();
            return;
        }
        Random random = new Random(start);
        for (int row = 0; row < layers.rows.length; row++) {
            int[] order = layers.rows[row];
            for (int i = order.length - 1; i > 0; i--) {
                int j = random.nextInt(i + 1);
                int swap = order[i];
                order[i] = order[j];
                order[j] = swap;
            }
            layers.renumber(row);
        }
    }

    /** On large drawings vertices are sifted less far. */
    private void sift() {
        transposition.sift(SIFTING_ROUNDS, Math.max(10, SIFTING_WORK / (layers.size() + 1)));
    }

    private long keepIfBetter() {
        long now = crossings.all();
        if (now < fewest) {
            fewest = now;
            best = layers.copyOfRows();
        }
        return now;
    }

    private void sweep(boolean downwards, boolean tiesTurn, boolean median) {
        int rows = layers.rows.length;
        for (int i = 1; i < rows; i++) {
            int row = downwards ? i : rows - 1 - i;
            sort(
                    row,
                    downwards ? layers.upFrom : layers.downFrom,
                    downwards ? layers.up : layers.down,
                    tiesTurn,
                    median);
        }
    }

    /** Sorts the vertices that have neighbours among the places they hold; the others stay. */
    private void sort(int row, int[] from, int[] neighbours, boolean tiesTurn, boolean median) {
        int[] order = layers.rows[row];
        int count = 0;
        for (int i = 0; i < order.length; i++) {
            int v = order[i];
            if (from[v + 1] > from[v]) {
                double key = median ? median(v, from, neighbours) : barycentre(v, from, neighbours);
                int tie = tiesTurn ? order.length - 1 - i : i;
                keys[count++] = (long) (key * 1024) << 24 | tie;
            }
        }
        Arrays.sort(keys, 0, count);
        int[] before = order.clone();
        int next = 0;
        for (int i = 0; i < order.length; i++) {
            int v = before[i];
            if (from[v + 1] > from[v]) {
                int tie = (int) (keys[next++] & 0xFFFFFF);
                order[i] = before[tiesTurn ? order.length - 1 - tie : tie];
            }
        }
        layers.renumber(row);
    }

    private double barycentre(int v, int[] from, int[] neighbours) {
        double sum = 0;
        for (int i = from[v]; i < from[v + 1]; i++) {
            sum += layers.place[neighbours[i]];
        }
        return sum / (from[v + 1] - from[v]);
    }

    private double median(int v, int[] from, int[] neighbours) {
        int degree = from[v + 1] - from[v];
        if (degree == 1) {
            return layers.place[neighbours[from[v]]];
        }
        int[] places = new int[degree];
        for (int i = 0; i < degree; i++) {
            places[i] = layers.place[neighbours[from[v] + i]];
        }
        Arrays.sort(places);
        int middle = degree / 2;
        if (degree % 2 == 1) {
            return places[middle];
        }
        if (degree == 2) {
            return (places[0] + places[1]) / 2.0;
        }
        double left = places[middle - 1] - places[0];
        double right = places[degree - 1] - places[middle];
        return left + right == 0
                ? places[middle]
                : (places[middle - 1] * right + places[middle] * left) / (left + right);
    }
}
