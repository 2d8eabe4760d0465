package org.concordat.diagram.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LayoutQualityTest {

    private final LayoutGraph.Builder graph = LayoutGraph.builder();

    @Test
    void twoLinksThatCrossCountOnce() {
        boxes(4);
        graph.link(0, 3);
        graph.link(1, 2);

        assertThat(measured(new double[] {0, 100, 0, 100}, new double[] {0, 0, 100, 100})
                        .crossings())
                .isEqualTo(1);
    }

    @Test
    void linksFromOneBoxDoNotCross() {
        boxes(3);
        graph.link(0, 1);
        graph.link(0, 2);

        assertThat(measured(new double[] {0, 100, 100}, new double[] {0, 0, 100})
                        .crossings())
                .isZero();
    }

    @Test
    void aLinkThroughAThirdBoxIsCounted() {
        boxes(3);
        graph.link(0, 2);

        assertThat(measured(new double[] {0, 100, 200}, new double[] {0, 0, 0}).through())
                .isEqualTo(1);
    }

    @Test
    void aBendAroundAThirdBoxIsNotThroughIt() {
        boxes(3);
        graph.link(0, 2);
        LayoutGraph built = graph.build();
        LayoutResult result = new LayoutResult(
                new double[] {0, 100, 200}, new double[] {0, 0, 0}, List.of(List.of(new Point(105, 30))));

        assertThat(LayoutQuality.of(built, result).through()).isZero();
    }

    @Test
    void overlappingBoxesAreCountedByPair() {
        boxes(3);

        assertThat(measured(new double[] {0, 5, 9}, new double[] {0, 0, 0}).overlaps())
                .isEqualTo(3);
    }

    @Test
    void boxesThatTouchDoNotOverlap() {
        boxes(2);

        assertThat(measured(new double[] {0, 10}, new double[] {0, 0}).overlaps())
                .isZero();
    }

    private void boxes(int count) {
        for (int i = 0; i < count; i++) {
            graph.node(10, 10);
        }
    }

    private LayoutQuality measured(double[] x, double[] y) {
        LayoutGraph built = graph.build();
        return LayoutQuality.of(built, LayoutResult.straight(x, y, built.linkCount()));
    }
}
