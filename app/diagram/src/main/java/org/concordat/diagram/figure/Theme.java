package org.concordat.diagram.figure;

import org.concordat.api.style.Colour;

/**
 * The colours of a picture that no type decides.
 *
 * @param canvas the ground
 * @param plate the ground of a label that stands on a line
 * @param text names on the canvas
 * @param muted captions and what has ended
 * @param selection what marks the selected
 * @param grid lines or dots of the grid
 * @param failure the cross on what failed
 */
public record Theme(
        Colour canvas, Colour plate, Colour text, Colour muted, Colour selection, Colour grid, Colour failure) {

    public static final Theme LIGHT = of("#FFFFFF", "#FFFFFF", "#1D2A35", "#5A6872", "#0B7BE5", "#E8EDEE");
    public static final Theme DARK = of("#1B2027", "#1B2027", "#E7EBEF", "#9DAAB5", "#5AA9FF", "#2A313A");

    /** More than the guideline asks, as thin lines look thinner on a dark ground. */
    private static final double THIN_ON_DARK = 4;

    private static Theme of(String canvas, String plate, String text, String muted, String selection, String grid) {
        return new Theme(
                Colour.of(canvas),
                Colour.of(plate),
                Colour.of(text),
                Colour.of(muted),
                Colour.of(selection),
                Colour.of(grid),
                Colour.of("#DA291C"));
    }

    /** A line colour, lightened or darkened as far as it must be to be seen on the canvas. */
    public Colour onCanvas(Colour line) {
        return Contrast.standOut(line, canvas, isDark() ? THIN_ON_DARK : Contrast.GRAPHICS);
    }

    /** What has ended, or is not known, as a line: the faintest grey that still counts as seen. */
    public Colour faded() {
        return Contrast.standOut(Contrast.blend(muted, canvas, 0.6), canvas, Contrast.GRAPHICS);
    }

    public boolean isDark() {
        return Contrast.ratio(canvas, new Colour(0xFFFFFF)) > Contrast.ratio(canvas, new Colour(0x000000));
    }
}
