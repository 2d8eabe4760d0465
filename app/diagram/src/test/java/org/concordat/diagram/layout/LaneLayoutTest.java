package org.concordat.diagram.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LaneLayoutTest implements LayoutContract {

    @Override
    public Layout layout() {
        return (graph, progress) -> new LaneLayout(GridLayoutTest.fourTypes(graph)).arrange(graph, progress);
    }

    @Test
    void eachLaneIsBelowTheOneBefore() {
        LayoutGraph graph = SampleGraphs.governance(60, 4);

        LayoutResult result = layout().arrange(graph, Progress.IGNORED);

        for (int lane = 1; lane < 4; lane++) {
            int here = lane;
            double lowest = IntStream.range(0, 60)
                    .filter(node -> node % 4 == here - 1)
                    .mapToDouble(node -> result.y(node) + graph.height(node))
                    .max()
                    .orElseThrow();
            assertThat(IntStream.range(0, 60).filter(node -> node % 4 == here).mapToDouble(result::y))
                    .allMatch(top -> top > lowest);
        }
    }

    @Test
    void linksLeadToTheRight() {
        LayoutGraph graph = SampleGraphs.governance(60, 4);

        LayoutResult result = layout().arrange(graph, Progress.IGNORED);

        assertThat(IntStream.range(0, graph.linkCount()))
                .allMatch(link -> result.x(graph.source(link)) < result.x(graph.target(link)));
    }
}
