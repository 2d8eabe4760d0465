package org.concordat.diagram.pdf;

import java.awt.Font;
import java.awt.Rectangle;
import java.awt.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/** The glyphs of one font that a picture uses, numbered in the order of their first use. */
final class EmbeddedFont {

    /** What two bytes can number. */
    private static final int MOST = 0xFFFF;

    private static final int MISSING = 0;

    private final Font font;
    private final Map<Meaning, Integer> numbers = new HashMap<>();
    private final List<byte[]> charstrings = new ArrayList<>();
    private final List<Double> advances = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final Rectangle bounds = new Rectangle(0, -200, 1_000, 1_200);

    /** A glyph that stands for different letters has as many numbers, so that each can be copied as it was. */
    private record Meaning(int code, String text) {}

    /** @param font at a size of 1,000 */
    EmbeddedFont(Font font) {
        this.font = font;
        add(font.getMissingGlyphCode(), "");
        number(new Glyph(font.createGlyphVector(Typesetting.EXACT, " ").getGlyphCode(0), " ", 0, 0));
    }

    /** The number of a glyph in the font file. */
    int number(Glyph glyph) {
        var meaning = new Meaning(glyph.code(), glyph.text());
        var known = numbers.get(meaning);
        if (known != null) {
            return known;
        }
        if (charstrings.size() == MOST) {
            return MISSING;
        }
        numbers.put(meaning, charstrings.size());
        return add(glyph.code(), glyph.text());
    }

    private int add(int code, String text) {
        var vector = font.createGlyphVector(Typesetting.EXACT, new int[] {code});
        Shape outline = vector.getGlyphOutline(0);
        double advance = vector.getGlyphMetrics(0).getAdvanceX();
        var around = outline.getBounds();
        bounds.add(around.getMinX(), -around.getMaxY());
        bounds.add(around.getMaxX(), -around.getMinY());
        charstrings.add(Charstring.of(outline, advance));
        advances.add(advance);
        texts.add(text);
        return charstrings.size() - 1;
    }

    /** In thousandths of an em. */
    double advance(int number) {
        return advances.get(number);
    }

    List<Double> advances() {
        return List.copyOf(advances);
    }

    /** The letters that each glyph stands for. */
    List<String> texts() {
        return List.copyOf(texts);
    }

    Rectangle bounds() {
        return new Rectangle(bounds);
    }

    boolean isItalic() {
        return font.isItalic() || name().contains("Italic");
    }

    /** The name with the mark of a subset before it: six letters that differ for other glyphs. */
    String subsetName() {
        var sum = new CRC32();
        charstrings.forEach(sum::update);
        var tag = new StringBuilder();
        for (long rest = sum.getValue(); tag.length() < 6; rest /= 26) {
            tag.append((char) ('A' + rest % 26));
        }
        return tag + "+" + name();
    }

    private String name() {
        return font.getPSName().replaceAll("[^A-Za-z0-9-]", "-");
    }

    byte[] file() {
        return CompactFont.of(subsetName(), charstrings, bounds);
    }
}
