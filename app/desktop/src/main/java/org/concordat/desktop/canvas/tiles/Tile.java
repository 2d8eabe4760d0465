package org.concordat.desktop.canvas.tiles;

import java.awt.image.BufferedImage;
import org.jspecify.annotations.Nullable;

/** One square of the drawing: its pixels, once they are there, and how far they are behind the drawing. */
final class Tile {

    private final TileKey key;
    private @Nullable BufferedImage image;
    private long painted = -1;
    private long spoiled;
    private boolean underway;

    Tile(TileKey key) {
        this.key = key;
    }

    TileKey key() {
        return key;
    }

    /** What is known of its looks, perhaps stale; null before it was first painted. */
    @Nullable
    BufferedImage image() {
        return image;
    }

    boolean isFresh() {
        return painted >= spoiled;
    }

    boolean isUnderway() {
        return underway;
    }

    void setUnderway(boolean now) {
        underway = now;
    }

    /** @param version of the drawing, in which the tile looked so */
    void show(@Nullable BufferedImage newImage, long version) {
        image = newImage == null ? image : newImage;
        painted = version;
    }

    /** @param version of the drawing, from which on the tile looks different */
    void spoil(long version) {
        spoiled = version;
    }
}
