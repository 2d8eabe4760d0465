package org.concordat.diagram.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RankingTest {

    @Test
    void aNodeStandsNextToWhatItLinksTo() {
        // 0 -> 1 -> 2 -> 3 and 4 -> 3: longest paths would leave 4 on top, three layers from 3.
        int[] layers = Ranking.layers(graph(5, new int[] {0, 1, 2, 4}, new int[] {1, 2, 3, 3}), Progress.IGNORED);

        assertThat(layers).containsExactly(0, 1, 2, 3, 2);
    }

    @Test
    void noOtherRanksMakeLinksShorterInSum() {
        for (long seed = 0; seed < 80; seed++) {
            Digraph graph = connected(6, 9, new Random(seed));

            int[] layers = Ranking.layers(graph, Progress.IGNORED);

            assertThat(length(graph, layers)).as("seed " + seed).isEqualTo(shortest(graph, new int[6], 0));
        }
    }

    /** Every vertex but the first is joined to an earlier one, so that the graph hangs together; vertices are numbered against the grain. */
    private static Digraph connected(int vertices, int edges, Random random) {
        int[] tail = new int[edges];
        int[] head = new int[edges];
        int[] height = random.ints(vertices, 0, 1000).toArray();
        for (int edge = 0; edge < edges; edge++) {
            int a = edge < vertices - 1 ? edge + 1 : 1 + random.nextInt(vertices - 1);
            int b = random.nextInt(a);
            boolean down = height[a] > height[b];
            tail[edge] = down ? a : b;
            head[edge] = down ? b : a;
        }
        return graph(vertices, tail, head);
    }

    private static int shortest(Digraph graph, int[] layers, int vertex) {
        if (vertex == layers.length) {
            return length(graph, layers);
        }
        int best = Integer.MAX_VALUE;
        for (int layer = 0; layer < layers.length; layer++) {
            layers[vertex] = layer;
            best = Math.min(best, shortest(graph, layers, vertex + 1));
        }
        return best;
    }

    /** The sum of edge lengths; the greatest number if an edge does not point to a later layer. */
    private static int length(Digraph graph, int[] layers) {
        int sum = 0;
        for (int edge = 0; edge < graph.edges(); edge++) {
            int length = layers[graph.head()[edge]] - layers[graph.tail()[edge]];
            if (length < 1) {
                return Integer.MAX_VALUE;
            }
            sum += length;
        }
        return sum;
    }

    private static Digraph graph(int vertices, int[] tail, int[] head) {
        double[] size = new double[vertices];
        Arrays.fill(size, 10);
        int[] tier = new int[vertices];
        Arrays.fill(tier, -1);
        int[] weight = new int[tail.length];
        Arrays.fill(weight, 1);
        return new Digraph(size, size, tier, tail, head, weight);
    }
}
