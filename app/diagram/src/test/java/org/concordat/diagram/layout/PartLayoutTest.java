package org.concordat.diagram.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartLayoutTest {

    private static LayoutResult arrange(LayoutGraph graph) {
        return new PartLayout(new LayeredLayout(LayeredOptions.standard()), 500, 300, List.of())
                .arrange(graph, Progress.IGNORED);
    }

    @ParameterizedTest
    @CsvSource({"40,30,1,1", "40,60,2,8", "150,200,3,30"})
    void noTwoBoxesOverlapBesideThoseThatStay(int nodes, int links, long seed, int pins) {
        LayoutGraph graph = SampleGraphs.pinned(SampleGraphs.anyLinks(nodes, links, seed), pins);

        assertThat(LayoutQuality.of(graph, arrange(graph)).overlaps()).isZero();
    }

    @Test
    void withRoomThePartStaysAroundItsMiddle() {
        LayoutGraph.Builder builder = LayoutGraph.builder();
        builder.link(builder.node(100, 40), builder.node(100, 40));

        LayoutResult result = arrange(builder.build());

        assertThat((result.x(0) + result.x(1)) / 2 + 50).isEqualTo(500);
        assertThat((result.y(0) + result.y(1)) / 2 + 20).isEqualTo(300);
    }

    @Test
    void aLinkToTheRestGoesAroundWhatIsBetween() {
        LayoutGraph.Builder builder = LayoutGraph.builder();
        int moved = builder.node(100, 40);
        int far = builder.node(100, 40);
        builder.pin(far, 450, 900);
        int between = builder.node(200, 100);
        builder.pin(between, 400, 550);
        builder.link(moved, far);
        LayoutGraph graph = builder.build();

        assertThat(LayoutQuality.of(graph, arrange(graph)).through()).isZero();
    }
}
