package org.concordat.diagram.picture;

import java.awt.geom.Rectangle2D;

/** The size of a bitmap. */
record Pixels(int width, int height) {

    /** To a side: what the format could name is more than any program opens. */
    private static final double MOST = 100_000;

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
        if (Math.max(width, height) > MOST) {
            double side = MOST / options.scale();
            double fitting = Math.min(
                    fitting(bounds.getWidth(), content.getWidth(), side),
                    fitting(bounds.getHeight(), content.getHeight(), side));
            throw new PictureTooLargeException(
                    Texts.get("tooLarge", width, height, MOST, 100 * rounded(options.zoom() * fitting)));
        }
        return new Pixels(Math.max(1, (int) width), Math.max(1, (int) height));
    }

    /** By how much the content must become smaller for the whole to fit, while what is around it stays as wide. */
    private static double fitting(double whole, double content, double side) {
        return content == 0 ? 1 : Math.max(SMALLEST, Math.min(1, (side - (whole - content)) / content));
    }

    /** Downwards, to two figures that count, with a little to spare for the rounding of sides. */
    private static double rounded(double zoom) {
        double unit = Math.pow(10, Math.floor(Math.log10(zoom)) - 1);
        return Math.floor(zoom * 0.999 / unit) * unit;
    }
}
