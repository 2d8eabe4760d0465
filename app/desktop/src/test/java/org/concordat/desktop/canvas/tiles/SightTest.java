package org.concordat.desktop.canvas.tiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.geom.Point2D;
import org.junit.jupiter.api.Test;

class SightTest {

    private final Sight sight = new Sight(2, new Rectangle(-100, 300, 700, 500));

    @Test
    void itSeesTheTilesThatItTouches() {
        assertThat(sight.tiles())
                .containsExactlyInAnyOrder(
                        new TileKey(2, -1, 0),
                        new TileKey(2, 0, 0),
                        new TileKey(2, 1, 0),
                        new TileKey(2, -1, 1),
                        new TileKey(2, 0, 1),
                        new TileKey(2, 1, 1));
    }

    @Test
    void aDenserDeviceSeesMorePixelsOfTheSamePart() {
        var size = new Dimension(400, 300);
        var origin = new Point2D.Double(-40, -40);

        var dense = Sight.of(1, origin, size, 1.25);

        assertThat(dense.pixels()).isEqualTo(new Rectangle(50, 50, 500, 375));
        assertThat(dense.area()).isEqualTo(Sight.of(1, origin, size, 1).area());
    }

    @Test
    void theOriginStandsOnAPixelOfTheDevice() {
        assertThat(Sight.of(1, new Point2D.Double(33, 0), new Dimension(10, 10), 1.25)
                        .pixels()
                        .x)
                .isEqualTo(-41);
    }

    @Test
    void whatIsAheadLiesOnlyOnTheSideOfTheMovement() {
        assertThat(sight.ahead(1, 0)).containsExactlyInAnyOrder(new TileKey(2, 2, 0), new TileKey(2, 2, 1));
        assertThat(sight.ahead(0, 0)).isEmpty();
    }

    @Test
    void aTileCoversItsPartOfTheDrawing() {
        var area = new TileKey(2, 1, -1).area();

        assertThat(area.contains(256, -256, 256, 256)).isTrue();
        assertThat(area.getWidth()).isLessThan(262);
    }
}
