package org.concordat.diagram.text;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** One face of the bundled Inter font, read at its first use. Safe for any thread. */
enum Typeface {
    REGULAR("Inter-Regular.otf", Font.PLAIN),
    ITALIC("Inter-Italic.otf", Font.ITALIC),
    SEMI_BOLD("Inter-SemiBold.otf", Font.BOLD),
    SEMI_BOLD_ITALIC("Inter-SemiBoldItalic.otf", Font.BOLD | Font.ITALIC);

    /** In ems, from the font's OS/2 table. */
    static final double CAP_HEIGHT = 0.727;

    private static final String FOLDER = "/com/formdev/flatlaf/fonts/inter/";
    private static final int MEASURED_AT = 1_000;
    private static final FontRenderContext LINEAR = new FontRenderContext(null, true, true);

    private final String file;
    private final int fallbackStyle;
    private @Nullable Font unit;
    private final Map<Float, Font> sized = new ConcurrentHashMap<>();
    private final Map<Integer, Double> advances = new ConcurrentHashMap<>();

    Typeface(String file, int fallbackStyle) {
        this.file = file;
        this.fallbackStyle = fallbackStyle;
    }

    double emsOf(String line) {
        return line.codePoints().mapToDouble(this::ems).sum();
    }

    Font fontFor(String line, float size) {
        Font inter = sized(size);
        return inter.canDisplayUpTo(line) < 0 ? inter : new Font(Font.SANS_SERIF, fallbackStyle, 1).deriveFont(size);
    }

    private double ems(int codePoint) {
        return advances.computeIfAbsent(codePoint, this::measure);
    }

    /** A letter that Inter lacks counts as a full em, as in most ideographic fonts, so that layouts agree whatever fonts a machine has. */
    private double measure(int codePoint) {
        if (Character.getType(codePoint) == Character.NON_SPACING_MARK || Character.isIdentifierIgnorable(codePoint)) {
            return 0;
        }
        Font font = sized(MEASURED_AT);
        if (!font.canDisplay(codePoint)) {
            return 1;
        }
        return font.createGlyphVector(LINEAR, Character.toString(codePoint))
                        .getGlyphMetrics(0)
                        .getAdvanceX()
                / MEASURED_AT;
    }

    /** Sizes that a zoom brings about are not kept: there is no end of them. */
    private Font sized(float size) {
        Font unit = unit();
        return size == Math.rint(size) && size <= MEASURED_AT
                ? sized.computeIfAbsent(size, unit::deriveFont)
                : unit.deriveFont(size);
    }

    private synchronized Font unit() {
        if (unit == null) {
            unit = read();
        }
        return unit;
    }

    private Font read() {
        try (InputStream in = Typeface.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("The bundled font is missing from the class path: " + FOLDER + file);
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException("The bundled font cannot be read: " + file, e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("The bundled font is damaged: " + file, e);
        }
    }
}
