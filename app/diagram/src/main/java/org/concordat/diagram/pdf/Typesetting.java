package org.concordat.diagram.pdf;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Puts the letters of a line side by side as Java2D does when it paints them on the screen, whatever their script. */
final class Typesetting {

    static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    /** Codes from here on stand for nothing that is painted; where several fonts serve as one, the first byte of a code says which. */
    private static final int UNSEEN = 0xFFFE;

    private static final int OF_ONE_FONT = 0xFFFFFF;

    private final Font font;
    private final List<Glyph> glyphs = new ArrayList<>();
    private double width;

    private Typesetting(Font font) {
        this.font = font;
    }

    /** The glyphs of a line from left to right. @param font at a size of 1,000 */
    static List<Glyph> of(Font font, String line) {
        var setting = new Typesetting(font);
        char[] letters = line.toCharArray();
        if (Font.textRequiresLayout(letters, 0, letters.length)) {
            setting.layOut(letters);
        } else {
            setting.add(line, 0, font.createGlyphVector(EXACT, line));
        }
        return setting.glyphs;
    }

    /** Runs of one direction each, in the order in which they are seen. */
    private void layOut(char[] letters) {
        var bidi = new Bidi(new String(letters), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        byte[] levels = new byte[bidi.getRunCount()];
        Integer[] order = new Integer[levels.length];
        for (int run = 0; run < order.length; run++) {
            levels[run] = (byte) bidi.getRunLevel(run);
            order[run] = run;
        }
        Bidi.reorderVisually(levels, 0, order, 0, order.length);
        for (int run : order) {
            int start = bidi.getRunStart(run);
            int end = bidi.getRunLimit(run);
            int direction = bidi.getRunLevel(run) % 2 == 0 ? Font.LAYOUT_LEFT_TO_RIGHT : Font.LAYOUT_RIGHT_TO_LEFT;
            add(
                    new String(letters, start, end - start),
                    width,
                    font.layoutGlyphVector(EXACT, letters, start, end, direction));
        }
    }

    private void add(String run, double left, GlyphVector vector) {
        var starts = new TreeSet<Integer>();
        for (int i = 0; i < vector.getNumGlyphs(); i++) {
            starts.add(vector.getGlyphCharIndex(i));
        }
        var told = new TreeSet<Integer>();
        for (int i = 0; i < vector.getNumGlyphs(); i++) {
            if ((vector.getGlyphCode(i) & OF_ONE_FONT) < UNSEEN) {
                int start = vector.getGlyphCharIndex(i);
                var next = starts.higher(start);
                var text = told.add(start) ? run.substring(start, next == null ? run.length() : next) : "";
                var at = vector.getGlyphPosition(i);
                glyphs.add(new Glyph(vector.getGlyphCode(i), text, left + at.getX(), at.getY()));
            }
        }
        width = left + vector.getGlyphPosition(vector.getNumGlyphs()).getX();
    }
}
