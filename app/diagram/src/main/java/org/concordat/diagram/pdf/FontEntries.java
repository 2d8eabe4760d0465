package org.concordat.diagram.pdf;

import java.awt.Rectangle;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The entries of an embedded font in a document. PDFBox itself embeds fonts of TrueType outlines alone, and Inter has others.
 *
 * @see <a href="https://www.iso.org/standard/75839.html">ISO 32000-2, 9.7, Composite fonts</a>
 */
final class FontEntries {

    private static final int SYMBOLIC = 4;
    private static final int ITALIC = 64;
    private static final int MAPPED_AT_ONCE = 100;

    private final PDDocument document;
    private final EmbeddedFont font;
    private final String name;

    private FontEntries(PDDocument document, EmbeddedFont font) {
        this.document = document;
        this.font = font;
        name = font.subsetName();
    }

    /** The dictionary of a font with the glyphs used so far. */
    static COSDictionary of(PDDocument document, EmbeddedFont font) throws IOException {
        return new FontEntries(document, font).dictionary();
    }

    private COSDictionary dictionary() throws IOException {
        var entry = new COSDictionary();
        entry.setItem(COSName.TYPE, COSName.FONT);
        entry.setItem(COSName.SUBTYPE, COSName.TYPE0);
        entry.setName(COSName.BASE_FONT, name + "-Identity-H");
        entry.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        entry.setItem(COSName.DESCENDANT_FONTS, array(glyphs()));
        entry.setItem(COSName.TO_UNICODE, stream(letters().getBytes(StandardCharsets.US_ASCII)));
        return entry;
    }

    private COSDictionary glyphs() throws IOException {
        var ordering = new COSDictionary();
        ordering.setString(COSName.REGISTRY, "Adobe");
        ordering.setString(COSName.ORDERING, "Identity");
        ordering.setInt(COSName.SUPPLEMENT, 0);
        var widths = new COSArray();
        font.advances().forEach(advance -> widths.add(new COSFloat((float) (Math.rint(advance * 100) / 100))));
        var glyphs = new COSDictionary();
        glyphs.setItem(COSName.TYPE, COSName.FONT);
        glyphs.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
        glyphs.setName(COSName.BASE_FONT, name);
        glyphs.setItem(COSName.CIDSYSTEMINFO, ordering);
        glyphs.setItem(COSName.FONT_DESC, descriptor());
        glyphs.setInt(COSName.DW, 0);
        glyphs.setItem(COSName.W, array(COSInteger.ZERO, widths));
        return glyphs;
    }

    private COSDictionary descriptor() throws IOException {
        Rectangle bounds = font.bounds();
        var descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, name);
        descriptor.setInt(COSName.FLAGS, font.isItalic() ? SYMBOLIC | ITALIC : SYMBOLIC);
        descriptor.setItem(
                COSName.FONT_BBOX,
                array(
                        COSInteger.get(bounds.x),
                        COSInteger.get(bounds.y),
                        COSInteger.get((long) bounds.x + bounds.width),
                        COSInteger.get((long) bounds.y + bounds.height)));
        descriptor.setInt(COSName.ITALIC_ANGLE, font.isItalic() ? -9 : 0);
        descriptor.setInt(COSName.ASCENT, 969);
        descriptor.setInt(COSName.DESCENT, -242);
        descriptor.setInt(COSName.CAP_HEIGHT, 727);
        descriptor.setInt(COSName.STEM_V, 80);
        var file = stream(font.file());
        file.setName(COSName.SUBTYPE, "CIDFontType0C");
        descriptor.setItem(COSName.FONT_FILE3, file);
        return descriptor;
    }

    /** Says which letters each glyph stands for, so that text can be copied and searched. */
    private String letters() {
        var map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        var texts = font.texts();
        // The first glyph stands for nothing.
        for (int start = 1; start < texts.size(); start += MAPPED_AT_ONCE) {
            int end = Math.min(texts.size(), start + MAPPED_AT_ONCE);
            map.append(end - start).append(" beginbfchar\n");
            for (int number = start; number < end; number++) {
                map.append(String.format("<%04X> <%s>\n", number, hex(texts.get(number))));
            }
            map.append("endbfchar\n");
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }

    private static String hex(String text) {
        return HexFormat.of().withUpperCase().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
    }

    private COSStream stream(byte[] bytes) throws IOException {
        var stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes);
        }
        return stream;
    }

    private static COSArray array(COSBase... items) {
        return new COSArray(List.of(items));
    }
}
