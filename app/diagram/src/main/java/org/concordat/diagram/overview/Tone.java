package org.concordat.diagram.overview;

import org.concordat.api.style.Colour;
import org.concordat.diagram.figure.Contrast;
import org.concordat.diagram.figure.Theme;

/** How strong a count of lines looks: by its logarithm, from a breath of the colour to nearly all of it, deepened where it is densest. */
final class Tone {

    private static final Colour BLACK = new Colour(0x000000);
    private static final int STEPS = 1_024;

    /** The opacity of a single line, as a part of that at the peak. */
    private static final double FAINTEST = 0.07;

    private final int[] inks = new int[STEPS];
    private final double peak;

    /** @param alone whether there are no lines and areas above that must stand out */
    static Tone of(Theme theme, double peak, boolean alone) {
        Colour accent = theme.selection();
        Colour deep = theme.isDark() ? theme.text() : Contrast.blend(BLACK, accent, 0.62);
        return new Tone(peak, accent, alone || theme.isDark() ? deep : accent, alone ? 0.9 : 0.6);
    }

    private Tone(double peak, Colour colour, Colour deep, double strength) {
        this.peak = peak;
        double full = Math.log1p(peak / Density.LINE);
        for (int i = 1; i < STEPS; i++) {
            double lines = peak / Density.LINE * Math.pow(i / (STEPS - 1.0), 2);
            double level = Math.log1p(lines) / full;
            double opacity = FAINTEST + (1 - FAINTEST) * Math.pow(level, 2);
            inks[i] = premultiplied(
                    Contrast.blend(deep, colour, Math.pow(level, 4)), strength * opacity * Math.min(1, lines));
        }
    }

    /** The ink of a count, as premultiplied ARGB. */
    int ink(int count) {
        double share = Math.min(1, count / peak);
        return inks[(int) (Math.sqrt(share) * (STEPS - 1))];
    }

    /** One premultiplied ARGB over another. */
    static int over(int ink, int under) {
        int kept = 255 - (ink >>> 24);
        int mixed = ink;
        for (int shift = 0; shift <= 24; shift += 8) {
            mixed += ((under >>> shift & 0xFF) * kept / 255) << shift;
        }
        return mixed;
    }

    static int premultiplied(Colour colour, double opacity) {
        int red = (int) Math.round((colour.rgb() >> 16 & 0xFF) * opacity);
        int green = (int) Math.round((colour.rgb() >> 8 & 0xFF) * opacity);
        int blue = (int) Math.round((colour.rgb() & 0xFF) * opacity);
        return (int) Math.round(255 * opacity) << 24 | red << 16 | green << 8 | blue;
    }
}
