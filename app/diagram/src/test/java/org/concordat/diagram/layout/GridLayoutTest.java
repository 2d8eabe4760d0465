package org.concordat.diagram.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GridLayoutTest implements LayoutContract {

    /** Every fourth node is of one type. */
    @Override
    public Layout layout() {
        return (graph, progress) -> new GridLayout(fourTypes(graph)).arrange(graph, progress);
    }

    static Grouping fourTypes(LayoutGraph graph) {
        return Grouping.of(
                IntStream.range(0, graph.nodeCount()).map(node -> node % 4).toArray());
    }

    @Test
    void nodesOfOneTypeStandInRowsAndColumns() {
        LayoutGraph.Builder builder = LayoutGraph.builder();
        for (int node = 0; node < 12; node++) {
            builder.node(160, 56);
        }

        LayoutResult result = new GridLayout(Grouping.of(new int[12])).arrange(builder.build(), Progress.IGNORED);

        assertThat(IntStream.range(0, 12).mapToDouble(result::x).distinct().count())
                .isEqualTo(3);
        assertThat(IntStream.range(0, 12).mapToDouble(result::y).distinct().count())
                .isEqualTo(4);
    }

    @Test
    void nodesStandInTheOrderOfTheirGroup() {
        LayoutGraph.Builder builder = LayoutGraph.builder();
        for (int node = 0; node < 2; node++) {
            builder.node(50, 56);
        }

        LayoutResult result =
                new GridLayout(new Grouping(List.of(new int[] {1, 0}))).arrange(builder.build(), Progress.IGNORED);

        assertThat(result.x(1) + result.y(1)).isLessThan(result.x(0) + result.y(0));
    }

    @Test
    void groupsDoNotMix() {
        LayoutGraph graph = SampleGraphs.anyLinks(40, 0, 1);

        LayoutResult result = layout().arrange(graph, Progress.IGNORED);

        List<Box> blocks = IntStream.range(0, 4)
                .mapToObj(type -> IntStream.range(0, 40)
                        .filter(node -> node % 4 == type)
                        .mapToObj(
                                node -> new Box(result.x(node), result.y(node), graph.width(node), graph.height(node)))
                        .reduce(Box::with)
                        .orElseThrow())
                .toList();
        Boxes all = new Boxes(blocks.stream().reduce(Box::with).orElseThrow(), 4);
        blocks.forEach(all::add);
        assertThat(IntStream.range(0, 4)).allMatch(type -> all.freeBut(blocks.get(type), 0, type));
    }
}
