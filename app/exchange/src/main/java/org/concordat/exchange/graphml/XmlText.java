package org.concordat.exchange.graphml;

/** Text as XML 1.0 can hold it. */
final class XmlText {

    private XmlText() {}

    /** The text without control characters, lone surrogates and noncharacters, which no reader would accept. */
    static String legal(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= Character.MIN_SURROGATE) {
                return filtered(text);
            }
        }
        return text;
    }

    private static String filtered(String text) {
        var kept = new StringBuilder(text.length());
        text.codePoints().filter(XmlText::isLegal).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isLegal(int c) {
        return c == '\t' || c == '\n' || c == '\r' || c >= ' ' && !isSurrogate(c) && c != 0xFFFE && c != 0xFFFF;
    }

    private static boolean isSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}
