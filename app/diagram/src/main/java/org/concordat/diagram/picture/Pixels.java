package org.concordat.diagram.picture;

import java.awt.geom.Rectangle2D;

/** The size of a bitmap. */
record Pixels(int width, int height) {

    /** 64 million: a quarter of a gigabyte while it is painted. */
    private static final double MOST = 64_000_000;

    /** @throws PictureTooLargeException with a zoom that would fit */
    static Pixels of(Rectangle2D bounds, PictureOptions options) throws PictureTooLargeException {
        double width = Math.ceil(bounds.getWidth() * options.scale());
        double height = Math.ceil(bounds.getHeight() * options.scale());
        if (width * height > MOST) {
            double zoom = rounded(options.zoom() * Math.sqrt(MOST / (width * height)));
            throw new PictureTooLargeException(Texts.get("tooLarge", width, height, MOST / 1e6, 100 * zoom));
        }
        return new Pixels(Math.max(1, (int) width), Math.max(1, (int) height));
    }

    /** Downwards, to two figures that count, with a little to spare for the rounding of sides. */
    private static double rounded(double zoom) {
        double unit = Math.pow(10, Math.floor(Math.log10(zoom)) - 1);
        return Math.floor(zoom * 0.999 / unit) * unit;
    }
}
