package org.concordat.exchange.table;

/** Counts, in a stream of bytes, the letters beyond ASCII that are UTF-8 and the bytes that are not. */
final class Utf8Census {

    private long letters;
    private long strays;
    private int expected;
    private int low;
    private int high;
    private boolean nul;

    void count(byte[] block) {
        for (byte next : block) {
            if (next > 0 && expected == 0) {
                continue;
            }
            count(Byte.toUnsignedInt(next));
        }
    }

    /** A text of both kinds counts as UTF-8: its strays then show, where Windows-1252 would hide every letter. */
    boolean isUtf8() {
        return letters > 0 || strays + (expected > 0 ? 1 : 0) == 0;
    }

    boolean hasNul() {
        return nul;
    }

    private void count(int next) {
        if (expected > 0) {
            if (next >= low && next <= high) {
                within();
                return;
            }
            strays++;
            expected = 0;
        }
        if (next >= 0x80) {
            begin(next);
        }
        nul |= next == 0;
    }

    private void within() {
        low = 0x80;
        high = 0xBF;
        if (--expected == 0) {
            letters++;
        }
    }

    /** The bounds of the second byte keep out overlong forms and surrogates (RFC 3629, section 4). */
    private void begin(int next) {
        if (next < 0xC2 || next > 0xF4) {
            strays++;
            return;
        }
        expected = next < 0xE0 ? 1 : next < 0xF0 ? 2 : 3;
        low = next == 0xE0 ? 0xA0 : next == 0xF0 ? 0x90 : 0x80;
        high = next == 0xED ? 0x9F : next == 0xF4 ? 0x8F : 0xBF;
    }
}
