package org.concordat.exchange.export;

/** Text without what no reader of text formats accepts or keeps: control characters besides tab and line feed, half characters. */
public final class LegalText {

    private LegalText() {}

    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= Character.MIN_SURROGATE) {
                return filtered(text);
            }
        }
        return text;
    }

    /** Whether nothing of the text is kept. */
    public static boolean isNone(String text) {
        return text.isEmpty() || !isLegal(text.charAt(0)) && of(text).isEmpty();
    }

    private static String filtered(String text) {
        var kept = new StringBuilder(text.length());
        text.codePoints().filter(LegalText::isLegal).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isLegal(int c) {
        return c == '\t' || c == '\n' || c >= ' ' && !isSurrogate(c) && c != 0xFFFE && c != 0xFFFF;
    }

    private static boolean isSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}
