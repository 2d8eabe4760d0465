package org.concordat.diagram.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayeredLayoutTest implements LayoutContract {

    @Override
    public Layout layout() {
        return new LayeredLayout(LayeredOptions.standard());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noLinkRunsThroughABoxInGovernanceNetworks(long seed) {
        assertThat(measured(SampleGraphs.governance(200, seed)).through()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"40,60,1", "100,150,2", "200,300,3"})
    void noLinkRunsThroughABoxWhateverTheLinks(int nodes, int links, long seed) {
        assertThat(measured(SampleGraphs.anyLinks(nodes, links, seed)).through())
                .isZero();
    }

    @Test
    void noLinkRunsThroughABoxWithTiersLoopsAndCycles() {
        for (long seed = 0; seed < 60; seed++) {
            assertThat(measured(SampleGraphs.tiered(40, 50, seed)).through())
                    .as("seed " + seed)
                    .isZero();
        }
    }

    @Test
    void noLinkRunsThroughABoxInARealPartnership() {
        assertThat(measured(SampleGraphs.connectedCare()).through()).isZero();
    }

    @Test
    void noLinkRunsThroughABoxFromLeftToRight() {
        LayoutGraph graph = SampleGraphs.governance(120, 1);

        LayoutResult result = leftToRight().arrange(graph, Progress.IGNORED);

        assertThat(LayoutQuality.of(graph, result).through()).isZero();
    }

    @Test
    void linksAreLedAroundPinnedBoxes() {
        LayoutGraph graph = SampleGraphs.pinned(SampleGraphs.governance(80, 1), 9);

        assertThat(measured(graph).through()).isZero();
    }

    /** Graphviz dot 2.43 has 263 crossings on this graph, in a drawing 17 times as wide as high. */
    @Test
    void crossingsStayBelowTheRecordedBound() {
        assertThat(measured(SampleGraphs.governance(200, 1)).crossings()).isLessThanOrEqualTo(300);
    }

    @Test
    void aTreeHasNoCrossings() {
        LayoutGraph.Builder builder = LayoutGraph.builder();
        builder.node(160, 56);
        for (int node = 1; node < 40; node++) {
            builder.link((node - 1) / 3, builder.node(160, 56));
        }

        assertThat(measured(builder.build()).crossings()).isZero();
    }

    @Test
    void linksPointDownwards() {
        LayoutGraph graph = SampleGraphs.governance(100, 1);

        LayoutResult result = layout().arrange(graph, Progress.IGNORED);

        for (int link = 0; link < graph.linkCount(); link++) {
            assertThat(result.y(graph.source(link))).isLessThan(result.y(graph.target(link)));
        }
    }

    @Test
    void linksPointRightIfAsked() {
        LayoutGraph graph = SampleGraphs.governance(100, 1);

        LayoutResult result = leftToRight().arrange(graph, Progress.IGNORED);

        for (int link = 0; link < graph.linkCount(); link++) {
            assertThat(result.x(graph.source(link))).isLessThan(result.x(graph.target(link)));
        }
    }

    @Test
    void aCycleIsDrawnWithOneLinkBackwards() {
        LayoutGraph.Builder builder = LayoutGraph.builder();
        for (int node = 0; node < 4; node++) {
            builder.node(160, 56);
        }
        for (int node = 0; node < 4; node++) {
            builder.link(node, (node + 1) % 4);
        }
        LayoutGraph graph = builder.build();

        LayoutResult result = layout().arrange(graph, Progress.IGNORED);

        int backwards = 0;
        for (int link = 0; link < 4; link++) {
            backwards += result.y(graph.source(link)) > result.y(graph.target(link)) ? 1 : 0;
        }
        assertThat(backwards).isEqualTo(1);
    }

    @Test
    void aTierStandsAboveEveryLaterTierWhateverTheLinks() {
        LayoutGraph.Builder builder = LayoutGraph.builder();
        int provider = builder.node(160, 56);
        int commissioner = builder.node(160, 56);
        int between = builder.node(160, 56);
        builder.link(provider, between);
        builder.link(between, commissioner);
        builder.rank(commissioner, 0).rank(provider, 3);

        LayoutResult result = layout().arrange(builder.build(), Progress.IGNORED);

        assertThat(result.y(commissioner) + 56).isLessThan(result.y(provider));
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 20, 75})
    void manyLeavesOfOneHubMakeABlockAndNotARow(int leaves) {
        assertThat(measured(SampleGraphs.star(leaves)).aspect()).isBetween(0.6, 2.5);
    }

    @Test
    void aWideLayerIsWrapped() {
        LayoutGraph.Builder builder = LayoutGraph.builder();
        int board = builder.node(160, 56);
        for (int service = 0; service < 30; service++) {
            int provider = builder.node(160, 56);
            builder.link(board, provider);
            builder.link(provider, builder.node(160, 56));
        }

        assertThat(measured(builder.build()).width()).isLessThan(30 * 200 / 2);
    }

    private static Layout leftToRight() {
        return new LayeredLayout(LayeredOptions.standard().withDirection(Direction.LEFT_RIGHT));
    }
}
