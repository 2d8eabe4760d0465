package org.concordat.desktop.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Point2D;
import java.util.List;
import org.concordat.api.view.Bend;
import org.junit.jupiter.api.Test;

class WaypointsTest {

    private static final Point2D START = new Point2D.Double(0, 0);
    private static final Point2D END = new Point2D.Double(100, 0);

    @Test
    void aBendDraggedIntoLineGoesAway() {
        assertThat(Waypoints.straightened(START, List.of(new Bend(50, 4)), END, 0, 6))
                .isEmpty();
    }

    @Test
    void aBendOutOfLineStays() {
        assertThat(Waypoints.straightened(START, List.of(new Bend(50, 40)), END, 0, 6))
                .hasSize(1);
    }

    @Test
    void onlyTheDraggedBendCanGoAway() {
        var bends = List.of(new Bend(30, 0), new Bend(60, 50));

        assertThat(Waypoints.straightened(START, bends, END, 1, 6)).isEqualTo(bends);
    }

    @Test
    void aBendIsInLineWithItsNeighboursNotWithTheEnds() {
        var bends = List.of(new Bend(0, 50), new Bend(50, 50), new Bend(100, 50));

        assertThat(Waypoints.straightened(START, bends, END, 1, 6)).hasSize(2);
    }

    @Test
    void aNewBendStandsBetweenItsNeighbours() {
        var bends = List.of(new Bend(1, 1), new Bend(3, 3));

        assertThat(Waypoints.inserted(bends, 1, new Bend(2, 2))).element(1).isEqualTo(new Bend(2, 2));
    }
}
