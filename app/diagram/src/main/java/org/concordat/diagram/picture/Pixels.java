package org.concordat.diagram.picture;

import java.awt.geom.Rectangle2D;

/** The size of a bitmap. */
record Pixels(int width, int height) {

    /** 64 million: a quarter of a gigabyte while it is painted. */
    private static final double MOST = 64_000_000;

    /** @throws PictureTooLargeException with a scale that would fit */
    static Pixels of(Rectangle2D bounds, double scale) throws PictureTooLargeException {
        double width = Math.ceil(bounds.getWidth() * scale);
        double height = Math.ceil(bounds.getHeight() * scale);
        if (width * height > MOST) {
            double fits = Math.sqrt(MOST / (bounds.getWidth() * bounds.getHeight()));
            throw new PictureTooLargeException(
                    Texts.get("tooLarge", width, height, MOST / 1e6, rounded(Math.min(fits, scale))));
        }
        return new Pixels(Math.max(1, (int) width), Math.max(1, (int) height));
    }

    /** Downwards, to two figures that count, with a little to spare for the rounding of sides. */
    private static double rounded(double scale) {
        double unit = Math.pow(10, Math.floor(Math.log10(scale)) - 1);
        return Math.floor(scale * 0.999 / unit) * unit;
    }
}
