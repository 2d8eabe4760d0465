package org.concordat.diagram.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every layout promises. */
interface LayoutContract {

    Layout layout();

    @ParameterizedTest
    @CsvSource({"2,1,1", "7,12,2", "40,30,3", "40,160,4", "200,300,5", "900,1400,6"})
    default void noTwoBoxesOverlap(int nodes, int links, long seed) {
        LayoutGraph graph = SampleGraphs.anyLinks(nodes, links, seed);

        assertThat(measured(graph).overlaps()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"60,1", "300,2"})
    default void noTwoBoxesOverlapAroundHubs(int nodes, long seed) {
        assertThat(measured(SampleGraphs.scaleFree(nodes, 2, seed)).overlaps()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"40,30,1,1", "40,60,2,8", "150,200,3,30", "30,40,4,30"})
    default void noTwoBoxesOverlapBesidePinnedOnes(int nodes, int links, long seed, int pins) {
        LayoutGraph graph = SampleGraphs.pinned(SampleGraphs.anyLinks(nodes, links, seed), pins);

        assertThat(measured(graph).overlaps()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"40,30,1,1", "150,200,3,30"})
    default void pinnedBoxesStayExactlyWhereTheyAre(int nodes, int links, long seed, int pins) {
        LayoutGraph graph = SampleGraphs.pinned(SampleGraphs.anyLinks(nodes, links, seed), pins);

        LayoutResult result = layout().arrange(graph, Progress.IGNORED);

        for (int node = 0; node < nodes; node++) {
            if (graph.pinned(node)) {
                assertThat(new Point(result.x(node), result.y(node)))
                        .isEqualTo(new Point(graph.pinX(node), graph.pinY(node)));
            }
        }
    }

    @Test
    default void theSameGraphGivesTheSameDrawing() {
        LayoutGraph graph = SampleGraphs.governance(120, 9);

        assertThat(places(graph)).isEqualTo(places(graph));
    }

    @Test
    default void anEmptyGraphGivesAnEmptyDrawing() {
        LayoutQuality quality = measured(LayoutGraph.builder().build());

        assertThat(quality.width()).isZero();
    }

    @Test
    default void aSingleBoxIsPlaced() {
        LayoutGraph.Builder builder = LayoutGraph.builder();
        builder.node(100, 50);

        assertThat(measured(builder.build())).isEqualTo(new LayoutQuality(0, 0, 0, 100, 50));
    }

    @Test
    default void aLoopLeavesItsBoxAndComesBack() {
        LayoutGraph.Builder builder = LayoutGraph.builder();
        int node = builder.node(100, 50);
        int loop = builder.link(node, node);

        LayoutResult result = layout().arrange(builder.build(), Progress.IGNORED);

        assertThat(result.bends(loop)).hasSize(2).allMatch(bend -> outside(bend, result, node, 100, 50));
    }

    @Test
    default void parallelLinksTakeDifferentWays() {
        LayoutGraph.Builder builder = LayoutGraph.builder();
        int a = builder.node(100, 50);
        int b = builder.node(100, 50);
        int first = builder.link(a, b);
        int second = builder.link(a, b);

        LayoutResult result = layout().arrange(builder.build(), Progress.IGNORED);

        assertThat(result.bends(first)).isNotEqualTo(result.bends(second));
    }

    @Test
    default void partsWithoutLinksBetweenThemArePackedIntoAWideRectangle() {
        LayoutGraph.Builder builder = LayoutGraph.builder();
        for (int pair = 0; pair < 30; pair++) {
            builder.link(builder.node(160, 56), builder.node(160, 56));
        }

        assertThat(measured(builder.build()).aspect()).isBetween(1.0, 2.5);
    }

    @Test
    default void aRealPartnershipIsAboutAsWideAsAScreen() {
        assertThat(measured(SampleGraphs.connectedCare()).aspect()).isBetween(1.0, 2.5);
    }

    @Test
    default void progressRisesToOne() {
        List<Double> heard = new ArrayList<>();

        layout().arrange(SampleGraphs.governance(80, 3), heard::add);

        assertThat(heard).isSorted().last().isEqualTo(1.0);
    }

    @Test
    default void cancellingHalfWayStopsTheLayout() {
        Progress cancelling = fraction -> {
            if (fraction > 0.5) {
                throw new CancellationException();
            }
        };

        assertThatThrownBy(() -> layout().arrange(SampleGraphs.governance(80, 3), cancelling))
                .isInstanceOf(CancellationException.class);
    }

    /** How a layout of the graph measures. */
    default LayoutQuality measured(LayoutGraph graph) {
        return LayoutQuality.of(graph, layout().arrange(graph, Progress.IGNORED));
    }

    private List<Object> places(LayoutGraph graph) {
        LayoutResult result = layout().arrange(graph, Progress.IGNORED);
        List<Object> places = new ArrayList<>();
        for (int node = 0; node < graph.nodeCount(); node++) {
            places.add(new Point(result.x(node), result.y(node)));
        }
        for (int link = 0; link < graph.linkCount(); link++) {
            places.add(result.bends(link));
        }
        return places;
    }

    private static boolean outside(Point point, LayoutResult result, int node, double width, double height) {
        return point.x() < result.x(node)
                || point.x() > result.x(node) + width
                || point.y() < result.y(node)
                || point.y() > result.y(node) + height;
    }
}
