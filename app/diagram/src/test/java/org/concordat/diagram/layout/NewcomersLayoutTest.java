package org.concordat.diagram.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewcomersLayoutTest {

    private static LayoutResult arrange(LayoutGraph graph) {
        double[] nowhere = new double[graph.nodeCount()];
        return new NewcomersLayout(nowhere, nowhere).arrange(graph, Progress.IGNORED);
    }

    @ParameterizedTest
    @CsvSource({"40,30,1,1", "40,60,2,20", "150,200,3,30"})
    void newNodesCoverNothing(int nodes, int links, long seed, int pins) {
        LayoutGraph graph = SampleGraphs.pinned(SampleGraphs.anyLinks(nodes, links, seed), pins);

        assertThat(LayoutQuality.of(graph, arrange(graph)).overlaps()).isZero();
    }

    @Test
    void aNewNodeGoesNearWhatItIsLinkedTo() {
        LayoutGraph.Builder builder = LayoutGraph.builder();
        int known = builder.node(100, 40);
        builder.pin(known, 2_000, 1_000);
        int fresh = builder.node(100, 40);
        builder.link(fresh, known);

        LayoutResult result = arrange(builder.build());

        assertThat(Math.hypot(result.x(fresh) - 2_000, result.y(fresh) - 1_000)).isLessThan(200);
    }
}
