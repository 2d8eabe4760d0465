package org.concordat.exchange.report.pdf;

import org.concordat.diagram.picture.Artwork;

/**
 * What a drawing has room for on a page, in pixels of 96 to an inch.
 *
 * @param kind the name in the style sheet
 */
record Room(String kind, double wide, double high) {

    /** An upright page with a heading and a paragraph above, and a caption below. */
    private static final Room UPRIGHT = new Room("upright", 668, 790);

    private static final Room ACROSS = new Room("across", 1_000, 490);
    private static final Room LARGE = new Room("large", 1_460, 790);

    /** Drawings are not made smaller than this if another page spares it: letters of 6.5 points. */
    private static final double READABLE = 0.72;

    static Room of(Artwork artwork) {
        if (UPRIGHT.scale(artwork) >= READABLE || UPRIGHT.scale(artwork) * 1.15 > LARGE.scale(artwork)) {
            return UPRIGHT;
        }
        boolean fits = ACROSS.scale(artwork) >= READABLE || ACROSS.scale(artwork) * 1.15 > LARGE.scale(artwork);
        return fits ? ACROSS : LARGE;
    }

    private double scale(Artwork artwork) {
        var bounds = artwork.bounds();
        return Math.min(1, Math.min(wide / bounds.getWidth(), high / bounds.getHeight()));
    }

    long width(Artwork artwork) {
        return (long) Math.max(1, Math.floor(artwork.bounds().getWidth() * scale(artwork)));
    }

    long height(Artwork artwork) {
        return (long) Math.max(1, Math.floor(artwork.bounds().getHeight() * scale(artwork)));
    }
}
