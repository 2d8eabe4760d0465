package org.concordat.diagram.picture;

import java.awt.geom.Rectangle2D;

/** The size of a bitmap. */
record Pixels(int width, int height) {

    /** 64 million: a quarter of a gigabyte while it is painted. */
    private static final double MOST = 64_000_000;

    private static final double SMALLEST = 0.000_1;

    /**
     * The pixels of a picture.
     *
     * @param content the part of the bounds that is as large as the zoom makes it
     * @throws PictureTooLargeException with a zoom that would fit
     */
    static Pixels of(Rectangle2D bounds, Rectangle2D content, PictureOptions options) throws PictureTooLargeException {
        double width = Math.ceil(bounds.getWidth() * options.scale());
        double height = Math.ceil(bounds.getHeight() * options.scale());
        if (width * height > MOST) {
            double zoom = rounded(options.zoom() * fitting(bounds, content, MOST / Math.pow(options.scale(), 2)));
            throw new PictureTooLargeException(Texts.get("tooLarge", width, height, MOST / 1e6, 100 * zoom));
        }
        return new Pixels(Math.max(1, (int) width), Math.max(1, (int) height));
    }

    /** By how much the content must become smaller for the whole to have an area, while what is around it stays as wide. */
    private static double fitting(Rectangle2D bounds, Rectangle2D content, double area) {
        double beside = bounds.getWidth() - content.getWidth();
        double above = bounds.getHeight() - content.getHeight();
        double square = content.getWidth() * content.getHeight();
        double linear = beside * content.getHeight() + above * content.getWidth();
        double root = Math.sqrt(Math.max(0, linear * linear - 4 * square * (beside * above - area)));
        return Math.max(SMALLEST, (root - linear) / (2 * square));
    }

    /** Downwards, to two figures that count, with a little to spare for the rounding of sides. */
    private static double rounded(double zoom) {
        double unit = Math.pow(10, Math.floor(Math.log10(zoom)) - 1);
        return Math.floor(zoom * 0.999 / unit) * unit;
    }
}
