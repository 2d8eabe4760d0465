package org.concordat.desktop.canvas.tiles;

import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Which tile: the drawing, enlarged to a scale, is cut into squares counted from its origin.
 *
 * @param scale pixels of the device for one drawing unit
 */
record TileKey(double scale, int column, int row) {

    /** Pixels of the device along a side. */
    static final int SIZE = 512;

    /** Smoothing reaches a little beyond a figure. */
    private static final int REACH = 2;

    /** The tiles that touch a rectangle of pixels, row by row. */
    static List<TileKey> touching(double scale, Rectangle pixels) {
        List<TileKey> keys = new ArrayList<>();
        int right = Math.floorDiv(pixels.x + pixels.width - 1, SIZE);
        int bottom = Math.floorDiv(pixels.y + pixels.height - 1, SIZE);
        for (int row = Math.floorDiv(pixels.y, SIZE); row <= bottom; row++) {
            for (int column = Math.floorDiv(pixels.x, SIZE); column <= right; column++) {
                keys.add(new TileKey(scale, column, row));
            }
        }
        return keys;
    }

    /** Its square in the enlarged drawing. */
    Rectangle pixels() {
        return new Rectangle(column * SIZE, row * SIZE, SIZE, SIZE);
    }

    /** What has to be painted for it, in drawing units. */
    Rectangle2D area() {
        return Pixels.area(scale, pixels(), REACH);
    }
}
