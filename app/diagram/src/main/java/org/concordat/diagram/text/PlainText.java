package org.concordat.diagram.text;

/** Text of a document made fit to be drawn or written into XML 1.0. Markup in it is never interpreted. */
public final class PlainText {

    /** No label of a drawing is read beyond this many characters. */
    public static final int LONGEST = 4_096;

    private PlainText() {}

    /** On one line: each run of spaces, tabs and line ends becomes one space; what XML 1.0 forbids is dropped; cut at {@link #LONGEST}. */
    public static String line(String text) {
        return whole(beginning(text));
    }

    /** The same, however long it is. For what is read, not drawn. */
    public static String whole(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(PlainText::isLegal).forEach(c -> append(kept, c));
        return kept.toString().strip();
    }

    private static String beginning(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        boolean splitsPair = Character.isHighSurrogate(text.charAt(LONGEST - 1));
        return text.substring(0, splitsPair ? LONGEST - 1 : LONGEST);
    }

    private static void append(StringBuilder kept, int codePoint) {
        if (!Character.isWhitespace(codePoint)) {
            kept.appendCodePoint(codePoint);
        } else if (kept.length() > 0 && kept.charAt(kept.length() - 1) != ' ') {
            kept.append(' ');
        }
    }

    /** The production {@code Char} of XML 1.0, which leaves out lone surrogates. */
    private static boolean isLegal(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
