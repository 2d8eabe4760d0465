package org.concordat.diagram.layout;

import java.util.Arrays;

/** Exchanges neighbours on a layer for as long as that removes crossings. */
final class Transposition {

    private static final int ROUNDS = 12;

    private final Layers layers;
    private int[] left = new int[16];
    private int[] right = new int[16];

    Transposition(Layers layers) {
        this.layers = layers;
    }

    /**
     * @param evenIfEqual whether to exchange also where it changes nothing, to leave a plateau
     */
    void run(boolean evenIfEqual) {
        boolean better = true;
        for (int round = 0; round < ROUNDS && better; round++) {
            better = false;
            for (int[] row : layers.rows) {
                better |= improve(row, evenIfEqual && round == 0);
            }
        }
    }

    private boolean improve(int[] row, boolean evenIfEqual) {
        boolean better = false;
        for (int i = 0; i + 1 < row.length; i++) {
            int u = row[i];
            int v = row[i + 1];
            int gain = bothSides(u, v);
            if (gain > 0 || (evenIfEqual && gain == 0)) {
                row[i] = v;
                row[i + 1] = u;
                layers.place[v] = i;
                layers.place[u] = i + 1;
                better |= gain > 0;
            }
        }
        return better;
    }

    /**
     * Moves each vertex to the best place on its layer, up to {@code reach} places away, for as long as that removes crossings (sifting: Matuszewski,
     * Schönfeld, Molitor 1999).
     */
    void sift(int rounds, int reach) {
        boolean better = true;
        for (int round = 0; round < rounds && better; round++) {
            better = false;
            for (int r = 0; r < layers.rows.length; r++) {
                for (int v : layers.rows[r].clone()) {
                    better |= sift(layers.rows[r], v, reach);
                }
            }
        }
    }

    private boolean sift(int[] row, int v, int reach) {
        int from = layers.place[v];
        int best = from;
        int most = 0;
        int sum = 0;
        for (int i = from - 1; i >= Math.max(0, from - reach); i--) {
            sum += bothSides(row[i], v);
            if (sum > most) {
                most = sum;
                best = i;
            }
        }
        sum = 0;
        for (int i = from + 1; i <= Math.min(row.length - 1, from + reach); i++) {
            sum += bothSides(v, row[i]);
            if (sum > most) {
                most = sum;
                best = i;
            }
        }
        for (int i = from; i != best; i += Integer.signum(best - from)) {
            row[i] = row[i + Integer.signum(best - from)];
            layers.place[row[i]] = i;
        }
        row[best] = v;
        layers.place[v] = best;
        return most > 0;
    }

    private int bothSides(int u, int v) {
        return gain(u, v, layers.upFrom, layers.up) + gain(u, v, layers.downFrom, layers.down);
    }

    /** The crossings that exchanging u with its right neighbour v removes on one side. */
    private int gain(int u, int v, int[] from, int[] neighbours) {
        int a = from[u + 1] - from[u];
        int b = from[v + 1] - from[v];
        if (a == 0 || b == 0) {
            return 0;
        }
        if (a == 1 && b == 1) {
            return Integer.compare(layers.place[neighbours[from[u]]], layers.place[neighbours[from[v]]]);
        }
        left = sortedPlaces(u, a, from, neighbours, left);
        right = sortedPlaces(v, b, from, neighbours, right);
        return inversions(left, a, right, b) - inversions(right, b, left, a);
    }

    private int[] sortedPlaces(int v, int degree, int[] from, int[] neighbours, int[] reused) {
        int[] places = reused.length < degree ? new int[degree * 2] : reused;
        for (int i = 0; i < degree; i++) {
            places[i] = layers.place[neighbours[from[v] + i]];
        }
        Arrays.sort(places, 0, degree);
        return places;
    }

    /** The pairs in which the place from the first list lies right of that from the second. */
    private static int inversions(int[] first, int a, int[] second, int b) {
        int sum = 0;
        int before = 0;
        for (int i = 0; i < a; i++) {
            while (before < b && second[before] < first[i]) {
                before++;
            }
            sum += before;
        }
        return sum;
    }
}
