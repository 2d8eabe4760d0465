package org.concordat.diagram.overview;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/**
 * A piece of the picture in pixels. Pixels are numbered over the whole drawing, from its origin, so that what a pixel shows does not hang on the piece
 * it is in, and pieces join without a seam.
 *
 * @param left the number of its first column
 * @param top the number of its first row
 * @param scale pixels per drawing unit
 */
record Raster(int left, int top, int width, int height, double scale) {

    /** All pixels that the area touches. */
    static Raster covering(Rectangle2D area, double scale) {
        int left = (int) Math.floor(area.getMinX() * scale + 1e-6);
        int top = (int) Math.floor(area.getMinY() * scale + 1e-6);
        int right = (int) Math.ceil(area.getMaxX() * scale - 1e-6);
        int bottom = (int) Math.ceil(area.getMaxY() * scale - 1e-6);
        return new Raster(left, top, Math.max(1, right - left), Math.max(1, bottom - top), scale);
    }

    int right() {
        return left + width;
    }

    int bottom() {
        return top + height;
    }

    int size() {
        return width * height;
    }

    /** Where it lies, in drawing units. */
    Rectangle2D place() {
        return new Rectangle2D.Double(left / scale, top / scale, width / scale, height / scale);
    }

    /** @param pixels premultiplied ARGB, row by row */
    BufferedImage image(int[] pixels) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        System.arraycopy(pixels, 0, ((DataBufferInt) image.getRaster().getDataBuffer()).getData(), 0, pixels.length);
        return image;
    }
}
