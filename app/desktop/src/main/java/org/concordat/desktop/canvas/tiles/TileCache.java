package org.concordat.desktop.canvas.tiles;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tiles that are kept, by what was asked for last, and the version of the drawing: it grows whenever something looks different. */
final class TileCache {

    static final long TILE_BYTES = 4L * TileKey.SIZE * TileKey.SIZE;

    private final Map<TileKey, Tile> tiles = new LinkedHashMap<>(64, 0.75f, true);
    private long version;

    long version() {
        return version;
    }

    @Nullable
    Tile find(TileKey key) {
        return tiles.get(key);
    }

    /** The tile, new and without pixels if it was not known. */
    Tile get(TileKey key) {
        return tiles.computeIfAbsent(key, Tile::new);
    }

    boolean isFresh(TileKey key) {
        var tile = tiles.get(key);
        return tile != null && tile.isFresh();
    }

    boolean hasImage(TileKey key) {
        var tile = tiles.get(key);
        return tile != null && tile.image() != null;
    }

    /** The tiles of a scale that have pixels. */
    List<Tile> ofScale(double scale) {
        return tiles.values().stream()
                .filter(tile -> tile.key().scale() == scale && tile.image() != null)
                .toList();
    }

    /** Takes in what a tile looked like in a version; without pixels if painting it failed. A tile that was let go meanwhile stays gone. */
    void put(Tile tile, @Nullable BufferedImage image, long painted) {
        if (tiles.get(tile.key()) == tile) {
            tile.show(image, painted);
        }
    }

    /** Says that an area, in drawing units, looks different now. */
    void spoil(Rectangle2D area) {
        version++;
        tiles.values().stream()
                .filter(tile -> tile.key().area().intersects(area))
                .forEach(tile -> tile.spoil(version));
    }

    /** Lets go of what was not asked for longest until all fits. */
    void trim(long mostBytes) {
        var oldest = tiles.values().iterator();
        long excess = bytes() - mostBytes;
        while (excess > 0 && oldest.hasNext()) {
            var tile = oldest.next();
            if (!tile.isUnderway()) {
                excess -= tile.image() == null ? 0 : TILE_BYTES;
                oldest.remove();
            }
        }
    }

    void keepOnly(Collection<TileKey> keys) {
        tiles.keySet().retainAll(keys);
    }

    long bytes() {
        return TILE_BYTES
                * tiles.values().stream().filter(tile -> tile.image() != null).count();
    }
}
