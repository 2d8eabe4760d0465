package org.concordat.desktop.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Point2D;
import java.util.List;
import org.concordat.api.view.Box;
import org.junit.jupiter.api.Test;

class RoomTest {

    private static final Box FRAME = Box.of(0, 0, 400, 300);
    private static final Box WISH = Box.of(100, 100, 160, 60);

    @Test
    void theNextPlaceIsStraightOnAndNotDiagonal() {
        var next = new Room(List.of(WISH)).take(WISH);

        assertThat(next.x() == WISH.x() || next.y() == WISH.y()).isTrue();
    }

    @Test
    void aPlaceIsWhollyInAFrameOrWhollyBesideIt() {
        var room = new Room(List.of(), List.of(FRAME));

        for (int i = 0; i < 20; i++) {
            var place = room.take(Box.of(330, 100, 160, 60));

            assertThat(Boxes.contains(FRAME, place) || !Boxes.rectangle(FRAME).intersects(Boxes.rectangle(place)))
                    .isTrue();
        }
    }

    @Test
    void whatIsWishedInAFrameIsMovedOffItsEdgeIntoIt() {
        var box = Room.clear(Box.of(310, 100, 160, 60), new Point2D.Double(390, 130), List.of(FRAME));

        assertThat(Boxes.contains(FRAME, box)).isTrue();
    }

    @Test
    void whatIsWishedBesideAFrameIsMovedOffItsEdgeOutOfIt() {
        var box = Room.clear(Box.of(350, 100, 160, 60), new Point2D.Double(430, 130), List.of(FRAME));

        assertThat(box.x()).isGreaterThan(400);
        assertThat(box.y()).isEqualTo(100);
    }
}
