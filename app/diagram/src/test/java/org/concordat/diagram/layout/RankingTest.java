package org.concordat.diagram.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RankingTest {

    @Test
    void aNodeStandsNextToWhatItLinksTo() {
        // 0 -> 1 -> 2 -> 3 and 4 -> 3: longest paths would leave 4 on top, three layers from 3.
        int[] layers = Ranking.layers(graph(5, new int[] {0, 1, 2, 4}, new int[] {1, 2, 3, 3}), Progress.IGNORED);

        assertThat(layers).containsExactly(0, 1, 2, 3, 2);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void noOtherRanksMakeLinksShorterInSum(long seed) {
        Random random = new Random(seed);
        int n = 6;
        int[] tail = new int[9];
        int[] head = new int[9];
        for (int edge = 0; edge < 9; edge++) {
            // The first five edges join every vertex to an earlier one, so that the graph hangs together.
            head[edge] = edge < 5 ? edge + 1 : 1 + random.nextInt(n - 1);
            tail[edge] = random.nextInt(head[edge]);
        }
        Digraph graph = graph(n, tail, head);

        int[] layers = Ranking.layers(graph, Progress.IGNORED);

        assertThat(length(graph, layers)).isEqualTo(shortest(graph, new int[n], 0));
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
