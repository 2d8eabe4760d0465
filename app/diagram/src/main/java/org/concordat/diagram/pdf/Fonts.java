package org.concordat.diagram.pdf;

import java.awt.Font;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.concordat.diagram.text.TextStyle;

/** The fonts of a page, by the names that its operators use. */
final class Fonts {

    private static final float MEASURED_AT = 1_000;

    private final Map<Font, Entry> entries = new LinkedHashMap<>();

    /** A font under its name on the page. */
    record Entry(String name, EmbeddedFont font) {}

    /** The font that the screen would take for a line, at a size of 1,000. */
    static Font face(TextStyle style, String line) {
        return style.fontFor(line).deriveFont(MEASURED_AT);
    }

    Entry entry(Font face) {
        return entries.computeIfAbsent(face, font -> new Entry("F" + (entries.size() + 1), new EmbeddedFont(font)));
    }

    /** The fonts with the glyphs that were used, for the resources of the page. */
    COSDictionary dictionary(PDDocument document) throws IOException {
        var dictionary = new COSDictionary();
        for (var entry : entries.values()) {
            dictionary.setItem(COSName.getPDFName(entry.name()), FontEntries.of(document, entry.font()));
        }
        return dictionary;
    }
}
