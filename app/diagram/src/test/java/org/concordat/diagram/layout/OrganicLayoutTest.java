package org.concordat.diagram.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OrganicLayoutTest implements LayoutContract {

    @Override
    public Layout layout() {
        return new OrganicLayout(OrganicOptions.standard());
    }

    @Test
    void aChainIsDrawnAlongOneLine() {
        LayoutGraph.Builder builder = LayoutGraph.builder();
        builder.node(40, 40);
        for (int node = 1; node < 12; node++) {
            builder.link(node - 1, builder.node(40, 40));
        }

        LayoutQuality quality = measured(builder.build());

        assertThat(quality.aspect()).isGreaterThan(4);
    }

    @Test
    void aGridComesOutWithoutCrossings() {
        assertThat(measured(grid(8)).crossings()).isZero();
    }

    @Test
    void nodesFarApartInLinksAreFarApartOnTheDrawing() {
        LayoutGraph graph = grid(8);

        LayoutResult result = layout().arrange(graph, Progress.IGNORED);

        assertThat(distance(result, 0, 63)).isGreaterThan(3 * distance(result, 0, 9));
    }

    @Test
    void aLargeNetworkHasNoOverlaps() {
        assertThat(measured(SampleGraphs.scaleFree(3_000, 2, 1)).overlaps()).isZero();
    }

    @Test
    void anotherSeedGivesAnotherDrawing() {
        LayoutGraph graph = SampleGraphs.governance(30, 1);
        OrganicOptions standard = OrganicOptions.standard();

        LayoutResult one = layout().arrange(graph, Progress.IGNORED);
        LayoutResult other = new OrganicLayout(new OrganicOptions(standard.nodeSpacing(), standard.aspect(), 7))
                .arrange(graph, Progress.IGNORED);

        assertThat(one.x(3)).isNotEqualTo(other.x(3));
    }

    private static LayoutGraph grid(int side) {
        LayoutGraph.Builder builder = LayoutGraph.builder();
        for (int node = 0; node < side * side; node++) {
            builder.node(40, 40);
        }
        for (int node = 0; node < side * side; node++) {
            if (node % side < side - 1) {
                builder.link(node, node + 1);
            }
            if (node + side < side * side) {
                builder.link(node, node + side);
            }
        }
        return builder.build();
    }

    private static double distance(LayoutResult result, int a, int b) {
        return Math.hypot(result.x(a) - result.x(b), result.y(a) - result.y(b));
    }
}
