package org.concordat.desktop.canvas.tiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;

class TileCacheTest {

    private static final BufferedImage IMAGE = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);

    private final TileCache cache = new TileCache();

    private static TileKey key(int column) {
        return new TileKey(1, column, 0);
    }

    private void fill(int count) {
        for (int i = 0; i < count; i++) {
            cache.put(cache.get(key(i)), IMAGE, cache.version());
        }
    }

    @Test
    void whatWasNotAskedForLongestGoesFirst() {
        fill(3);
        cache.find(key(0));

        cache.trim(2 * TileCache.TILE_BYTES);

        assertThat(cache.hasImage(key(0))).isTrue();
        assertThat(cache.hasImage(key(1))).isFalse();
    }

    @Test
    void noMoreIsKeptThanFits() {
        fill(10);

        cache.trim(4 * TileCache.TILE_BYTES);

        assertThat(cache.bytes()).isEqualTo(4 * TileCache.TILE_BYTES);
    }

    @Test
    void aTileThatWasLetGoIsNotBroughtBackByItsPainter() {
        var tile = cache.get(key(0));
        cache.keepOnly(List.of());

        cache.put(tile, IMAGE, cache.version());

        assertThat(cache.hasImage(key(0))).isFalse();
    }

    @Test
    void tilesOfEveryScaleAreSpoiled() {
        var large = new TileKey(2, 1, 1);
        cache.put(cache.get(large), IMAGE, cache.version());

        cache.spoil(new Rectangle(300, 300, 5, 5));

        assertThat(cache.isFresh(large)).isFalse();
    }

    @Test
    void whatWasPaintedFromAnOlderVersionIsStale() {
        var tile = cache.get(key(0));
        long before = cache.version();
        cache.spoil(new Rectangle(5, 5, 5, 5));

        cache.put(tile, IMAGE, before);

        assertThat(cache.isFresh(key(0))).isFalse();
        assertThat(cache.hasImage(key(0))).isTrue();
    }
}
