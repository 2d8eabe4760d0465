package org.concordat.exchange.export;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How exported pictures and papers are made.
 *
 * @param pixels of a bitmap for each unit
 * @param transparent whether the ground is left out
 * @param template a file of the same program whose look slides or pages take; null for a plain one
 */
public record Finish(
        int pixels, boolean transparent, @Nullable Path template) {

    /** At two pixels to a unit, which is crisp on paper and on a projector, on the ground of the canvas. */
    public static final Finish USUAL = new Finish(2, false);

    /** @throws IllegalArgumentException for less than one pixel */
    public Finish {
        if (pixels < 1) {
            throw new IllegalArgumentException("A unit takes at least one pixel: " + pixels);
        }
    }

    /** Without a template. */
    public Finish(int pixels, boolean transparent) {
        this(pixels, transparent, null);
    }

    public Finish withTemplate(@Nullable Path newTemplate) {
        return new Finish(pixels, transparent, newTemplate);
    }
}
