package org.concordat.diagram.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
                        .mapToObj(x -> new Hop(0, new Point2D.Double(x, 0)))
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
        assertThat(bounds.getMinY()).isCloseTo(-Hop.RADIUS, within(0.01));
        assertThat(bounds.getMaxY()).isCloseTo(0, within(0.01));
    }

    @Test
    void whereHopsOverlapTheLineStaysUpBetweenThem() {
        assertThat(line(50, 57).getBounds2D().getMinX()).isZero();
        assertThat(heightAt(line(50, 57), 53.5)).isLessThan(-2);
        assertThat(heightAt(line(30, 70), 50)).isCloseTo(0, within(0.01));
    }

    private static double heightAt(Path2D path, double x) {
        double[] at = new double[6];
        double lastX = 0;
        double lastY = 0;
        for (PathIterator i = path.getPathIterator(null, 0.05); !i.isDone(); i.next()) {
            i.currentSegment(at);
            if (at[0] >= x && lastX < x) {
                return lastY + (at[1] - lastY) * (x - lastX) / (at[0] - lastX);
            }
            lastX = at[0];
            lastY = at[1];
        }
        return 0;
    }

    @Test
    void aHopWithoutRoomBeforeTheEndIsLeftOut() {
        assertThat(curves(line(2, 97))).isZero();
    }
}
