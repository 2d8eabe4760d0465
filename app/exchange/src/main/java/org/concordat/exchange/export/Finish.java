package org.concordat.exchange.export;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How exported pictures and papers are made.
 *
 * @param pixels of a bitmap for each unit
 * @param legend whether what occurs is explained below
 * @param title whether the name of the view stands above
 * @param dateLine whether a line below says which day's figures it shows
 * @param sourceLine what a line below names as the source: a text, or the title of the document if it is empty; null for no such line
 * @param template a file of the same program whose look slides or pages take; null for a plain one
 */
public record Finish(
        double pixels,
        Ground ground,
        boolean legend,
        boolean title,
        boolean dateLine,
        @Nullable String sourceLine,
        @Nullable Path template) {

    /** The most pixels to a unit. */
    public static final double MOST_PIXELS = 50;

    /** The fewest. */
    public static final double LEAST_PIXELS = 0.05;

    /** With title and legend on white, at two pixels to a unit, which is crisp on paper and on a projector. */
    public static final Finish USUAL = new Finish(2, Ground.WHITE, true, true, false, null, null);

    /** What is behind the picture. */
    public enum Ground {
        WHITE,
        /** What the picture is placed on shows through. */
        TRANSPARENT,
        /** Dark, with the colours of the dark look, for dark slides. */
        DARK
    }

    /** @throws IllegalArgumentException for more or fewer pixels than a bitmap can have */
    public Finish {
        if (!(pixels >= LEAST_PIXELS && pixels <= MOST_PIXELS)) {
            throw new IllegalArgumentException("Not a number of pixels for a unit: " + pixels);
        }
    }

    public Finish withPixels(double newPixels) {
        return new Finish(newPixels, ground, legend, title, dateLine, sourceLine, template);
    }

    public Finish withGround(Ground newGround) {
        return new Finish(pixels, newGround, legend, title, dateLine, sourceLine, template);
    }

    public Finish withLegend(boolean nowWithLegend) {
        return new Finish(pixels, ground, nowWithLegend, title, dateLine, sourceLine, template);
    }

    public Finish withTitle(boolean nowWithTitle) {
        return new Finish(pixels, ground, legend, nowWithTitle, dateLine, sourceLine, template);
    }

    public Finish withDateLine(boolean nowWithDateLine) {
        return new Finish(pixels, ground, legend, title, nowWithDateLine, sourceLine, template);
    }

    /** @param newSourceLine the text, empty for the title of the document, null for none */
    public Finish withSourceLine(@Nullable String newSourceLine) {
        return new Finish(pixels, ground, legend, title, dateLine, newSourceLine, template);
    }

    public Finish withTemplate(@Nullable Path newTemplate) {
        return new Finish(pixels, ground, legend, title, dateLine, sourceLine, newTemplate);
    }
}
