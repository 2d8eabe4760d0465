package org.concordat.exchange.report.pdf;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * Some letters of a font as a TrueType file, whatever kind of file the font came from: the library for pages embeds no other, and Inter is
 * not one. It holds only what it takes to be embedded.
 *
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/otff">OpenType, organisation of a font</a>
 */
final class OutlineFont {

    static final int EM = 1_000;

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final int HEADER = 12;
    private static final int ENTRY = 16;

    private final String name;
    private final List<Integer> letters;
    private final List<Contours> glyphs = new ArrayList<>();
    private final List<Integer> advances = new ArrayList<>();

    private OutlineFont(Font font, String name, SortedSet<Integer> letters) {
        this.name = name;
        this.letters = List.copyOf(letters);
        add(font.createGlyphVector(EXACT, new int[] {font.getMissingGlyphCode()}));
        for (int letter : letters) {
            add(font.createGlyphVector(EXACT, Character.toString(letter)));
        }
    }

    /** @param font at a size of {@link #EM} */
    static byte[] of(Font font, String name, SortedSet<Integer> letters) {
        try {
            return new OutlineFont(font, name, letters).file();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(GlyphVector glyph) {
        glyphs.add(Contours.of(glyph.getOutline()));
        advances.add(
                (int) Math.round(glyph.getGlyphPosition(glyph.getNumGlyphs()).getX()));
    }

    @FunctionalInterface
    private interface Writing {
        void write(DataOutputStream out) throws IOException;
    }

    private static byte[] table(Writing writing) throws IOException {
        var bytes = new ByteArrayOutputStream();
        writing.write(new DataOutputStream(bytes));
        while (bytes.size() % 4 != 0) {
            bytes.write(0);
        }
        return bytes.toByteArray();
    }

    private byte[] file() throws IOException {
        var outlines = new ByteArrayOutputStream();
        var starts = new ArrayList<Integer>();
        for (var glyph : glyphs) {
            starts.add(outlines.size());
            outlines.write(table(glyph::write));
        }
        starts.add(outlines.size());
        Map<String, byte[]> tables = new TreeMap<>();
        tables.put("OS/2", table(this::windows));
        tables.put("cmap", table(this::letters));
        tables.put("glyf", outlines.toByteArray());
        tables.put("head", table(this::head));
        tables.put("hhea", table(this::lines));
        tables.put("hmtx", table(this::widths));
        tables.put("loca", table(out -> {
            for (int start : starts) {
                out.writeInt(start);
            }
        }));
        tables.put("maxp", table(this::sizes));
        tables.put("name", table(this::names));
        tables.put("post", table(this::forPrinters));
        return whole(tables);
    }

    private static byte[] whole(Map<String, byte[]> tables) throws IOException {
        return table(out -> {
            out.writeInt(0x00010000);
            shorts(out, tables.size(), 128, 3, tables.size() * ENTRY - 128);
            int at = HEADER + ENTRY * tables.size();
            for (var entry : tables.entrySet()) {
                out.writeBytes(entry.getKey());
                out.writeInt(0);
                out.writeInt(at);
                out.writeInt(entry.getValue().length);
                at += entry.getValue().length;
            }
            for (var bytes : tables.values()) {
                out.write(bytes);
            }
        });
    }

    private void head(DataOutputStream out) throws IOException {
        out.writeInt(0x00010000);
        out.writeInt(0x00010000);
        out.writeInt(0);
        out.writeInt(0x5F0F3CF5);
        shorts(out, 0, EM);
        out.writeLong(0);
        out.writeLong(0);
        shorts(out, -500, -400, 2_000, 1_400, 0, 8, 2, 1, 0);
    }

    private void lines(DataOutputStream out) throws IOException {
        out.writeInt(0x00010000);
        shorts(out, 969, -242, 0, widest(), 0, 0, 2_000, 1, 0, 0, 0, 0, 0, 0, 0, glyphs.size());
    }

    private int widest() {
        return advances.stream().mapToInt(Integer::intValue).max().orElse(EM);
    }

    private void widths(DataOutputStream out) throws IOException {
        for (int i = 0; i < advances.size(); i++) {
            shorts(out, advances.get(i), glyphs.get(i).left());
        }
    }

    private void sizes(DataOutputStream out) throws IOException {
        out.writeInt(0x00010000);
        int points = glyphs.stream().mapToInt(Contours::points).max().orElse(0);
        int contours = glyphs.stream().mapToInt(Contours::count).max().orElse(0);
        shorts(out, glyphs.size(), points, contours, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0);
    }

    /** Runs of letters that follow one another, as their glyphs do. */
    private void letters(DataOutputStream out) throws IOException {
        var runs = new ArrayList<int[]>();
        for (int i = 0; i < letters.size(); i++) {
            var last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last != null && last[1] + 1 == letters.get(i)) {
                last[1]++;
            } else {
                runs.add(new int[] {letters.get(i), letters.get(i), i + 1});
            }
        }
        shorts(out, 0, 1, 3, 10);
        out.writeInt(HEADER);
        shorts(out, 12, 0);
        out.writeInt(16 + 12 * runs.size());
        out.writeInt(0);
        out.writeInt(runs.size());
        for (var run : runs) {
            for (int number : run) {
                out.writeInt(number);
            }
        }
    }

    private void names(DataOutputStream out) throws IOException {
        int[] ids = {1, 2, 4, 6};
        byte[] bytes = name.getBytes(StandardCharsets.UTF_16BE);
        shorts(out, 0, ids.length, 6 + 12 * ids.length);
        for (int id : ids) {
            shorts(out, 3, 1, 0x409, id, bytes.length, 0);
        }
        out.write(bytes);
    }

    private void forPrinters(DataOutputStream out) throws IOException {
        out.writeInt(0x00030000);
        for (int i = 0; i < 7; i++) {
            out.writeInt(0);
        }
    }

    private void windows(DataOutputStream out) throws IOException {
        shorts(out, 4, EM / 2, 400, 5, 0, 650, 600, 0, 75, 650, 600, 0, 350, 50, 300, 0);
        out.write(new byte[10]);
        for (int i = 0; i < 4; i++) {
            out.writeInt(0);
        }
        out.writeBytes("    ");
        int first = letters.isEmpty() ? 0 : Math.min(0xFFFF, letters.get(0));
        int last = letters.isEmpty() ? 0 : Math.min(0xFFFF, letters.get(letters.size() - 1));
        shorts(out, 64, first, last, 969, -242, 0, 969, 242);
        out.writeInt(1);
        out.writeInt(0);
        shorts(out, 546, 727, 0, 32, 1);
    }

    static void shorts(DataOutputStream out, int... values) throws IOException {
        for (int value : values) {
            out.writeShort(value);
        }
    }
}
