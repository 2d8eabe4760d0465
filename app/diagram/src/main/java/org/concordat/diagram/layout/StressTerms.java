package org.concordat.diagram.layout;

import java.util.Arrays;

/**
 * The distances a drawing should keep: of all pairs in a small graph; in a large one of all links, and of all nodes to a few pivots that each
 * stand for the nodes around them (Ortmann, Klimenta, Brandes 2016, doi:10.7155/jgaa.00440).
 */
final class StressTerms {

    private static final int MOST_FOR_ALL_PAIRS = 1_500;
    private static final int PIVOTS = 60;

    final int[] first;
    final int[] second;
    final float[] distance;
    /** How much the first node minds, and the second. */
    final float[] firstWeight;

    final float[] secondWeight;
    private int count;

    private StressTerms(int capacity) {
        first = new int[capacity];
        second = new int[capacity];
        distance = new float[capacity];
        firstWeight = new float[capacity];
        secondWeight = new float[capacity];
    }

    static StressTerms of(Neighbours graph, Progress progress) {
        return graph.size() <= MOST_FOR_ALL_PAIRS ? allPairs(graph, progress) : toPivots(graph, progress);
    }

    int count() {
        return count;
    }

    private static StressTerms allPairs(Neighbours graph, Progress progress) {
        int n = graph.size();
        StressTerms terms = new StressTerms(n * (n - 1) / 2);
        int[] hops = new int[n];
        for (int i = 0; i < n; i++) {
            progress.reached((double) i / n);
            graph.hops(i, hops);
            for (int j = i + 1; j < n; j++) {
                float weight = 1f / (hops[j] * hops[j]);
                terms.add(i, j, hops[j], weight, weight);
            }
        }
        return terms;
    }

    private static StressTerms toPivots(Neighbours graph, Progress progress) {
        int n = graph.size();
        int[] pivots = new int[PIVOTS];
        int[][] hops = new int[PIVOTS][n];
        int[] nearest = new int[n];
        int[] home = new int[n];
        Arrays.fill(nearest, Integer.MAX_VALUE);
        for (int p = 0; p < PIVOTS; p++) {
            progress.reached((double) p / PIVOTS);
            pivots[p] = p == 0 ? busiest(graph) : farthest(nearest);
            graph.hops(pivots[p], hops[p]);
            for (int v = 0; v < n; v++) {
                if (hops[p][v] < nearest[v]) {
                    nearest[v] = hops[p][v];
                    home[v] = p;
                }
            }
        }
        StressTerms terms = new StressTerms(graph.from(n) / 2 + PIVOTS * n);
        terms.addLinks(graph);
        for (int p = 0; p < PIVOTS; p++) {
            terms.addPivot(p, pivots[p], hops[p], home);
        }
        return terms;
    }

    private void addLinks(Neighbours graph) {
        for (int i = 0; i < graph.size(); i++) {
            for (int k = graph.from(i); k < graph.from(i + 1); k++) {
                if (graph.at(k) > i) {
                    add(i, graph.at(k), 1, 1, 1);
                }
            }
        }
    }

    private void addPivot(int index, int pivot, int[] hops, int[] home) {
        int farthest = Arrays.stream(hops).max().orElse(0);
        int[] within = new int[farthest + 1];
        for (int v = 0; v < hops.length; v++) {
            if (home[v] == index) {
                within[hops[v]]++;
            }
        }
        for (int d = 1; d <= farthest; d++) {
            within[d] += within[d - 1];
        }
        for (int v = 0; v < hops.length; v++) {
            int d = hops[v];
            if (d > 1) {
                add(v, pivot, d, (float) within[d / 2] / (d * d), 0);
            }
        }
    }

    private void add(int a, int b, float length, float weightOfFirst, float weightOfSecond) {
        first[count] = a;
        second[count] = b;
        distance[count] = length;
        firstWeight[count] = weightOfFirst;
        secondWeight[count++] = weightOfSecond;
    }

    private static int busiest(Neighbours graph) {
        int best = 0;
        for (int v = 1; v < graph.size(); v++) {
            best = graph.degree(v) > graph.degree(best) ? v : best;
        }
        return best;
    }

    private static int farthest(int[] nearest) {
        int best = 0;
        for (int v = 1; v < nearest.length; v++) {
            best = nearest[v] > nearest[best] ? v : best;
        }
        return best;
    }
}
