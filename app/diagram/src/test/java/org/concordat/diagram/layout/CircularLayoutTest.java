package org.concordat.diagram.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CircularLayoutTest implements LayoutContract {

    @Override
    public Layout layout() {
        return new CircularLayout();
    }

    @Test
    void aRingComesOutWithoutCrossings() {
        LayoutGraph.Builder builder = LayoutGraph.builder();
        for (int node = 0; node < 20; node++) {
            builder.node(160, 56);
        }
        for (int node = 0; node < 20; node++) {
            builder.link(node * 7 % 20, (node + 1) * 7 % 20);
        }

        assertThat(measured(builder.build()).crossings()).isZero();
    }

    @Test
    void aTreeComesOutWithoutCrossings() {
        LayoutGraph.Builder builder = LayoutGraph.builder();
        builder.node(160, 56);
        for (int node = 1; node < 60; node++) {
            builder.link(node / 3, builder.node(160, 56));
        }

        assertThat(measured(builder.build()).crossings()).isZero();
    }

    @Test
    void theOrderHasFewerCrossingsThanThatOfTheNodes() {
        LayoutGraph graph = SampleGraphs.scaleFree(40, 2, 5);
        int[] all = new int[40];
        Arrays.setAll(all, i -> i);
        Neighbours neighbours = Neighbours.of(graph, new Ends(graph), all, new int[40]);

        int[] order = new CircularOrder(neighbours).find(Progress.IGNORED);

        assertThat(crossings(graph, order)).isLessThan(crossings(graph, all) / 2);
    }

    private static int crossings(LayoutGraph graph, int[] order) {
        int[] place = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            place[order[i]] = i;
        }
        int crossings = 0;
        for (int a = 0; a < graph.linkCount(); a++) {
            for (int b = 0; b < a; b++) {
                int low = Math.min(place[graph.source(a)], place[graph.target(a)]);
                int high = Math.max(place[graph.source(a)], place[graph.target(a)]);
                int c = place[graph.source(b)];
                int d = place[graph.target(b)];
                boolean apart = c != low && c != high && d != low && d != high;
                crossings += apart && (low < c && c < high) != (low < d && d < high) ? 1 : 0;
            }
        }
        return crossings;
    }
}
