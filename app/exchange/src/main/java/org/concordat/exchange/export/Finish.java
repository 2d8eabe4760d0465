package org.concordat.exchange.export;

/**
 * How exported pictures are made.
 *
 * @param pixels of a bitmap for each unit
 * @param transparent whether the ground is left out
 */
public record Finish(int pixels, boolean transparent) {

    /** At two pixels to a unit, which is crisp on paper and on a projector, on the ground of the canvas. */
    public static final Finish USUAL = new Finish(2, false);

    /** @throws IllegalArgumentException for less than one pixel */
    public Finish {
        if (pixels < 1) {
            throw new IllegalArgumentException("A unit takes at least one pixel: " + pixels);
        }
    }
}
