package org.concordat.diagram.text;

import java.awt.Font;

/**
 * How a line of text is set, in Inter.
 *
 * @param size the em height in drawing units
 * @param bold semi-bold instead of regular
 * @param struck with a line through it: something ended
 */
public record TextStyle(float size, boolean bold, boolean italic, boolean struck) {

    public TextStyle {
        if (!(size > 0 && size <= 100_000)) {
            throw new IllegalArgumentException("Not a text size above 0 and up to 100,000: " + size);
        }
    }

    public static TextStyle regular(float size) {
        return new TextStyle(size, false, false, false);
    }

    public static TextStyle bold(float size) {
        return new TextStyle(size, true, false, false);
    }

    public TextStyle inItalic() {
        return new TextStyle(size, bold, true, struck);
    }

    public TextStyle struckThrough() {
        return new TextStyle(size, bold, italic, true);
    }

    /** As many times as large. */
    public TextStyle enlarged(double times) {
        return new TextStyle((float) (size * times), bold, italic, struck);
    }

    /** The advance of a line, in drawing units. It depends on the bundled font alone, never on the machine. Linear in the length of the line. */
    public double widthOf(String line) {
        return typeface().emsOf(line) * size;
    }

    /** The font that paints the line: Inter, or the platform's sans-serif for a line that holds letters Inter lacks. */
    public Font fontFor(String line) {
        return typeface().fontFor(line, size);
    }

    /** From the baseline up to the top of a capital letter. */
    public double capHeight() {
        return size * Typeface.CAP_HEIGHT;
    }

    /** From baseline to baseline. */
    public double leading() {
        return size * 1.25;
    }

    private Typeface typeface() {
        if (bold) {
            return italic ? Typeface.SEMI_BOLD_ITALIC : Typeface.SEMI_BOLD;
        }
        return italic ? Typeface.ITALIC : Typeface.REGULAR;
    }
}
