package org.concordat.diagram.pdf;

import java.awt.Rectangle;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A font file of the glyphs that a picture uses: a CID-keyed font in which the number of a glyph is its place in the list.
 *
 * @see <a href="https://adobe-type-tools.github.io/font-tech-notes/pdfs/5176.CFF.pdf">Adobe Technical Note 5176, The Compact Font Format
 *     Specification</a>
 */
final class CompactFont {

    /** Operators of dictionaries; those of two bytes begin with 12. */
    private static final int BOUNDS = 5;

    private static final int NUMBERS = 15;
    private static final int GLYPHS = 17;
    private static final int PRIVATE = 18;
    private static final int ORDERING = 0x0C1E;
    private static final int COUNT = 0x0C22;
    private static final int FONTS = 0x0C24;
    private static final int SELECTION = 0x0C25;

    /** Strings below are the same for all fonts and not in the file. */
    private static final int FIRST_STRING = 391;

    /** The width from which glyphs differ: none, so that each says its own. */
    private static final byte[] COMMON = {(byte) 139, 21};

    private final List<byte[]> charstrings;
    private final Rectangle bounds;

    private CompactFont(List<byte[]> charstrings, Rectangle bounds) {
        this.charstrings = charstrings;
        this.bounds = bounds;
    }

    /**
     * The bytes of the file.
     *
     * @param charstrings of at least two glyphs, the first that of letters which are not there
     * @param bounds around all glyphs, in thousandths of an em, y growing upwards
     */
    static byte[] of(String name, List<byte[]> charstrings, Rectangle bounds) {
        return new CompactFont(charstrings, bounds).bytes(name);
    }

    private byte[] bytes(String name) {
        int count = charstrings.size();
        byte[] head = joined(new byte[] {1, 0, 4, 4}, index(List.of(ascii(name))));
        byte[] strings = joined(index(List.of(ascii("Adobe"), ascii("Identity"))), index(List.of()));
        byte[] numbers = room(5).put((byte) 2)
                .putShort((short) 1)
                .putShort((short) (count - 2))
                .array();
        byte[] selection = room(8).put((byte) 3)
                .putShort((short) 1)
                .putShort((short) 0)
                .put((byte) 0)
                .putShort((short) count)
                .array();
        byte[] glyphs = index(charstrings);
        // Places are written in five bytes each, so that they do not move what they point at.
        int numbersAt = head.length + top(0, 0, 0, 0).length + strings.length;
        int selectionAt = numbersAt + numbers.length;
        int glyphsAt = selectionAt + selection.length;
        int fontsAt = glyphsAt + glyphs.length;
        int commonAt = fontsAt + fonts(0).length;
        byte[] top = top(numbersAt, selectionAt, glyphsAt, fontsAt);
        return joined(head, top, strings, numbers, selection, glyphs, fonts(commonAt), COMMON);
    }

    private byte[] top(int numbersAt, int selectionAt, int glyphsAt, int fontsAt) {
        return index(List.of(joined(
                entry(ORDERING, FIRST_STRING, FIRST_STRING + 1, 0),
                entry(BOUNDS, bounds.x, bounds.y, bounds.x + bounds.width, bounds.y + bounds.height),
                entry(COUNT, charstrings.size()),
                entry(NUMBERS, numbersAt),
                entry(GLYPHS, glyphsAt),
                entry(FONTS, fontsAt),
                entry(SELECTION, selectionAt))));
    }

    /** The list of the one font that all glyphs are of. */
    private static byte[] fonts(int commonAt) {
        return index(List.of(entry(PRIVATE, COMMON.length, commonAt)));
    }

    private static byte[] entry(int operator, int... operands) {
        var entry = room(5 * operands.length + (operator > 0xFF ? 2 : 1));
        for (int operand : operands) {
            entry.put((byte) 29).putInt(operand);
        }
        if (operator > 0xFF) {
            entry.put((byte) (operator >> 8));
        }
        return entry.put((byte) operator).array();
    }

    private static byte[] index(List<byte[]> items) {
        if (items.isEmpty()) {
            return new byte[2];
        }
        int length = items.stream().mapToInt(item -> item.length).sum();
        var index = room(3 + 4 * (items.size() + 1) + length);
        index.putShort((short) items.size()).put((byte) 4);
        int end = 1;
        index.putInt(end);
        for (var item : items) {
            end += item.length;
            index.putInt(end);
        }
        items.forEach(index::put);
        return index.array();
    }

    private static ByteBuffer room(int length) {
        return ByteBuffer.allocate(length);
    }

    private static byte[] joined(byte[]... parts) {
        var joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
