package org.concordat.desktop.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;

class GuidesTest {

    private static final Rectangle2D STANDING = new Rectangle2D.Double(100, 100, 80, 40);

    private static Guides guides(double x, double y) {
        return Guides.of(new Rectangle2D.Double(x, y, 50, 20), List.of(STANDING), 6);
    }

    @Test
    void anEdgeNearAnotherEdgeIsAttracted() {
        var guides = guides(104, 300);

        assertThat(guides.dx()).isEqualTo(-4);
        assertThat(guides.alignsY()).isFalse();
    }

    @Test
    void aMiddleNearAnotherMiddleIsAttracted() {
        assertThat(guides(400, 107).dy()).isEqualTo(3);
    }

    @Test
    void whatIsTooFarOffIsNotAttracted() {
        assertThat(guides(107, 300)).isEqualTo(Guides.NONE);
    }

    @Test
    void whatLinesUpAlreadyShowsItsLineWithoutMoving() {
        var guides = guides(100, 300);

        assertThat(guides.dx()).isZero();
        assertThat(guides.alignsX()).isTrue();
    }

    @Test
    void theLineReachesOverBoth() {
        var lines = guides(104, 300).lines();

        assertThat(lines)
                .singleElement()
                .satisfies(line ->
                        assertThat(line.getBounds2D()).isEqualTo(new Line2D.Double(100, 100, 100, 320).getBounds2D()));
    }
}
