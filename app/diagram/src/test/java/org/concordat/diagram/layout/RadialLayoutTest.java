package org.concordat.diagram.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RadialLayoutTest implements LayoutContract {

    @Override
    public Layout layout() {
        return new RadialLayout(-1);
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
    void whatIsFurtherAwayInLinksStandsFurtherOut() {
        LayoutGraph.Builder builder = LayoutGraph.builder();
        builder.node(160, 56);
        for (int node = 1; node < 40; node++) {
            builder.link((node - 1) / 3, builder.node(160, 56));
        }

        LayoutResult result = new RadialLayout(0).arrange(builder.build(), Progress.IGNORED);

        assertThat(distance(result, 1)).isLessThan(distance(result, 4));
        assertThat(distance(result, 4)).isLessThan(distance(result, 13));
    }

    @Test
    void theChosenNodeStandsInTheMiddle() {
        LayoutGraph graph = SampleGraphs.star(8);

        LayoutResult result = new RadialLayout(3).arrange(graph, Progress.IGNORED);

        assertThat(distance(result, 3, 0)).isLessThan(distance(result, 3, 1));
    }

    private static double distance(LayoutResult result, int node) {
        return distance(result, node, 0);
    }

    private static double distance(LayoutResult result, int a, int b) {
        return Math.hypot(result.x(a) - result.x(b), (result.y(a) - result.y(b)) * 1.6);
    }
}
