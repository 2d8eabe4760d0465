package org.concordat.diagram.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class HoppingLineTest {

    private static Path2D line(double... hops) {
        var line = new Polyline(List.of(new Point2D.Double(0, 0), new Point2D.Double(100, 0)));
        return line.rounded(
                8,
                Arrays.stream(hops)
                        .mapToObj(x -> new Hop(0, new Point2D.Double(x, 0), 5))
                        .toList());
    }

    private static int curves(Path2D path) {
        int curves = 0;
        for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            curves += i.currentSegment(new double[6]) == PathIterator.SEG_CUBICTO ? 1 : 0;
        }
        return curves;
    }

    @Test
    void aHopIsAnArcUpwardsAsHighAsItsRadius() {
        var bounds = line(50).getBounds2D();

        assertThat(curves(line(50))).isEqualTo(2);
        assertThat(bounds.getMinY()).isEqualTo(-5);
        assertThat(bounds.getMaxY()).isZero();
    }

    @Test
    void hopsThatWouldRunIntoEachOtherBecomeOne() {
        assertThat(curves(line(50, 57))).isEqualTo(2);
        assertThat(curves(line(30, 70))).isEqualTo(4);
    }

    @Test
    void aHopWithoutRoomBeforeTheEndIsLeftOut() {
        assertThat(curves(line(2, 97))).isZero();
    }
}
