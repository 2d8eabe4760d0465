package org.concordat.diagram.figure;

import org.concordat.api.style.Colour;

/** How well one colour stands out from another. Source: WCAG 2.1, relative luminance and contrast ratio. */
public final class Contrast {

    /** What success criterion 1.4.3 (AA) asks of text. */
    public static final double TEXT = 4.5;

    /** What success criterion 1.4.11 asks of lines and shapes. */
    public static final double GRAPHICS = 3;

    private static final Colour WHITE = new Colour(0xFFFFFF);
    private static final Colour BLACK = new Colour(0x000000);

    private Contrast() {}

    /** From 1 (the same) to 21 (black and white), whichever way round. */
    public static double ratio(Colour a, Colour b) {
        double one = luminance(a) + 0.05;
        double other = luminance(b) + 0.05;
        return Math.max(one, other) / Math.min(one, other);
    }

    /** What is seen where one colour lies with some opacity over another. */
    public static Colour blend(Colour over, Colour under, double opacity) {
        return new Colour(channel(over, under, opacity, 16)
                | channel(over, under, opacity, 8)
                | channel(over, under, opacity, 0));
    }

    /** The preferred text colour if it passes AA on the fill, else black or white, whichever is plainer. */
    public static Colour textOn(Colour fill, Colour preferred) {
        if (ratio(preferred, fill) >= TEXT) {
            return preferred;
        }
        return ratio(WHITE, fill) >= ratio(BLACK, fill) ? WHITE : BLACK;
    }

    /** The colour, taken towards white or black no further than it must to stand out from the ground by the given ratio. */
    public static Colour standOut(Colour colour, Colour ground, double ratio) {
        Colour goal = ratio(WHITE, ground) >= ratio(BLACK, ground) ? WHITE : BLACK;
        Colour tried = colour;
        for (int percent = 4; ratio(tried, ground) < ratio && percent <= 100; percent += 4) {
            tried = blend(goal, colour, percent / 100.0);
        }
        return tried;
    }

    private static int channel(Colour over, Colour under, double opacity, int shift) {
        int above = over.rgb() >> shift & 0xFF;
        int below = under.rgb() >> shift & 0xFF;
        return (int) Math.round(below + (above - below) * opacity) << shift;
    }

    private static double luminance(Colour colour) {
        return 0.2126 * linear(colour.rgb() >> 16 & 0xFF)
                + 0.7152 * linear(colour.rgb() >> 8 & 0xFF)
                + 0.0722 * linear(colour.rgb() & 0xFF);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
