package org.concordat.diagram.overview;

import org.concordat.api.style.Colour;
import org.concordat.diagram.figure.Contrast;

/** How strong a count of lines looks: by its logarithm, from a breath of the colour to nearly all of it, deepened where it is densest. */
final class Tone {

    private static final int STEPS = 1_024;

    private final int[] inks = new int[STEPS];
    private final double peak;

    /**
     * @param peak the count that has the full strength; greater ones look the same
     * @param deep what the colour goes over to at the peak
     * @param strength the opacity at the peak, from 0 to 1
     */
    Tone(double peak, Colour colour, Colour deep, double strength) {
        this.peak = peak;
        double floor = Math.log1p(peak / Density.LINE);
        for (int i = 1; i < STEPS; i++) {
            double lines = peak / Density.LINE * Math.pow(i / (STEPS - 1.0), 2);
            double level = Math.log1p(lines) / floor;
            var ink = Contrast.blend(deep, colour, level * level * level);
            inks[i] = premultiplied(ink, strength * Math.pow(level, 1.3));
        }
    }

    /** The ink of a count, as premultiplied ARGB. */
    int ink(int count) {
        double share = Math.min(1, count / peak);
        return inks[(int) (Math.sqrt(share) * (STEPS - 1))];
    }

    static int premultiplied(Colour colour, double opacity) {
        int red = (int) Math.round((colour.rgb() >> 16 & 0xFF) * opacity);
        int green = (int) Math.round((colour.rgb() >> 8 & 0xFF) * opacity);
        int blue = (int) Math.round((colour.rgb() & 0xFF) * opacity);
        return (int) Math.round(255 * opacity) << 24 | red << 16 | green << 8 | blue;
    }
}
