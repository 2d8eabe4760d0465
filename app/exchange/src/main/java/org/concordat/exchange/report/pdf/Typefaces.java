package org.concordat.exchange.report.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.AttributedCharacterIterator;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.concordat.diagram.text.TextStyle;
import org.jspecify.annotations.Nullable;

/** The fonts of a report, with the letters that it uses: Inter, and for what Inter lacks whatever the machine has. */
final class Typefaces extends PdfBoxGraphics2DFontTextDrawer {

    private static final String INTER = "Report";
    private static final String OTHERS = "Report others";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;
    private static final TextStyle REGULAR = TextStyle.regular(OutlineFont.EM);
    /** What the style sheet adds, and what pages are numbered with. */
    private static final String ALWAYS = " \u00A0-\u2022\u2026?0123456789of.";

    private final SortedSet<Integer> inter = new TreeSet<>();
    private final SortedSet<Integer> others = new TreeSet<>();
    private final Map<String, PDFont> fonts = new HashMap<>();

    /** Takes in a text whose letters may each have another font. */
    void use(String text) {
        (ALWAYS + text)
                .codePoints()
                .filter(letter -> !Character.isISOControl(letter))
                .forEach(letter -> (isInter(Character.toString(letter)) ? inter : others).add(letter));
    }

    /** Takes in a line that has one font. */
    void useOnOneLine(String line) {
        var letters = isInter(line) ? inter : others;
        line.codePoints().filter(letter -> !Character.isISOControl(letter)).forEach(letters::add);
    }

    private static boolean isInter(String line) {
        return REGULAR.fontFor(line).getPSName().equals(REGULAR.fontFor("a").getPSName());
    }

    /** Embeds them. All texts must be known by now. */
    void embed(PDDocument document, PdfRendererBuilder builder) throws IOException {
        for (var style : new TextStyle[] {REGULAR, TextStyle.bold(OutlineFont.EM)}) {
            int weight = style.bold() ? BOLD : NORMAL;
            embed(document, builder, style.fontFor("a"), INTER, weight, FontStyle.NORMAL, inter);
            embed(document, builder, style.inItalic().fontFor("a"), INTER, weight, FontStyle.ITALIC, inter);
            if (!others.isEmpty()) {
                var line = Character.toString(others.stream()
                        .filter(letter -> !isInter(Character.toString(letter)))
                        .findFirst()
                        .orElse((int) ' '));
                embed(document, builder, style.fontFor(line), OTHERS, weight, FontStyle.NORMAL, others);
                embed(document, builder, style.inItalic().fontFor(line), OTHERS, weight, FontStyle.ITALIC, others);
            }
        }
    }

    private void embed(
            PDDocument document,
            PdfRendererBuilder builder,
            Font font,
            String family,
            int weight,
            FontStyle style,
            SortedSet<Integer> letters)
            throws IOException {
        var name = font.getPSName().replaceAll("[^A-Za-z0-9-]", "-");
        byte[] file = OutlineFont.of(font, name, letters);
        var embedded = PDType0Font.load(document, new ByteArrayInputStream(file), false);
        fonts.put(font.getPSName(), embedded);
        builder.useFont(new PDFontSupplier(embedded), family, weight, style, false);
    }

    @Override
    protected @Nullable PDFont mapFont(Font font, IFontTextDrawerEnv env) {
        return fonts.get(font.getPSName());
    }

    /** Letters that change with their neighbours are drawn as outlines, as a PDF has no way to say it. */
    @Override
    public boolean canDrawText(AttributedCharacterIterator line, IFontTextDrawerEnv env)
            throws IOException, FontFormatException {
        var letters = new char[line.getEndIndex() - line.getBeginIndex()];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = line.setIndex(line.getBeginIndex() + i);
        }
        line.first();
        return !Font.textRequiresLayout(letters, 0, letters.length) && super.canDrawText(line, env);
    }
}
