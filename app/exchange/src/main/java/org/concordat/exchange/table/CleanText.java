package org.concordat.exchange.table;

/** Text without what no file or screen can show: control characters go, halves of letters become the replacement letter. */
final class CleanText {

    static final char REPLACEMENT = '\ufffd';

    private CleanText() {}

    static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isUnfit(text.charAt(i))) {
                return cleaned(text);
            }
        }
        return text;
    }

    private static boolean isUnfit(char next) {
        return next < ' ' ? next != '\n' && next != '\t' : Character.isSurrogate(next) || next == 0x7f;
    }

    private static String cleaned(String text) {
        var clean = new StringBuilder(text.length());
        text.codePoints().forEach(next -> {
            if (next >= Character.MIN_SURROGATE && next <= Character.MAX_SURROGATE) {
                clean.append(REPLACEMENT);
            } else if (next == '\n' || next == '\t' || !Character.isISOControl(next)) {
                clean.appendCodePoint(next);
            }
        });
        return clean.toString();
    }
}
