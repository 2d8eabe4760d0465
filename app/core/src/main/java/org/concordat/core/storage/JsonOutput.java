package org.concordat.core.storage;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** JSON text as it is being written, in UTF-8. Half a character that text may hold (a lone surrogate) is written as an escape. */
final class JsonOutput {

    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final int MOST_BYTES_OF_A_CHAR = 6;
    private static final int CHUNK = 1 << 12;
    private static final long MOST = Integer.MAX_VALUE - 8L;

    private byte[] bytes = new byte[1 << 8];
    private int length;

    /** Text that is JSON already. */
    JsonOutput raw(String json) {
        int chars = json.length();
        reserve(chars);
        for (int i = 0; i < chars; i++) {
            char c = json.charAt(i);
            if (c >= 0x80) {
                var rest = json.substring(i).getBytes(StandardCharsets.UTF_8);
                reserve(rest.length);
                System.arraycopy(rest, 0, bytes, length, rest.length);
                length += rest.length;
                return this;
            }
            bytes[length++] = (byte) c;
        }
        return this;
    }

    JsonOutput string(String text) {
        int chars = text.length();
        reserve(2);
        bytes[length++] = '"';
        int reserved = 0;
        for (int i = 0; i < chars; i++) {
            if (i >= reserved) {
                reserved = Math.min(chars, i + CHUNK);
                reserve(MOST_BYTES_OF_A_CHAR * (reserved - i + 1));
            }
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x80 && c != '"' && c != '\\') {
                bytes[length++] = (byte) c;
            } else if (c < 0x80) {
                escaped(c);
            } else if (Character.isHighSurrogate(c) && i + 1 < chars && Character.isLowSurrogate(text.charAt(i + 1))) {
                pair(Character.toCodePoint(c, text.charAt(++i)));
            } else if (Character.isSurrogate(c)) {
                unicode(c);
            } else {
                wide(c);
            }
        }
        reserve(1);
        bytes[length++] = '"';
        return this;
    }

    /** A member's name and the colon after it. */
    JsonOutput name(String name) {
        return string(name).raw(": ");
    }

    private void escaped(char c) {
        int letter = "\"\\\b\f\n\r\t".indexOf(c);
        if (letter < 0) {
            unicode(c);
        } else {
            bytes[length++] = '\\';
            bytes[length++] = (byte) "\"\\bfnrt".charAt(letter);
        }
    }

    private void unicode(char c) {
        bytes[length++] = '\\';
        bytes[length++] = 'u';
        for (int shift = 12; shift >= 0; shift -= 4) {
            bytes[length++] = HEX[c >> shift & 0xf];
        }
    }

    private void wide(char c) {
        if (c < 0x800) {
            bytes[length++] = (byte) (0xc0 | c >> 6);
        } else {
            bytes[length++] = (byte) (0xe0 | c >> 12);
            bytes[length++] = (byte) (0x80 | c >> 6 & 0x3f);
        }
        bytes[length++] = (byte) (0x80 | c & 0x3f);
    }

    private void pair(int codePoint) {
        bytes[length++] = (byte) (0xf0 | codePoint >> 18);
        bytes[length++] = (byte) (0x80 | codePoint >> 12 & 0x3f);
        bytes[length++] = (byte) (0x80 | codePoint >> 6 & 0x3f);
        bytes[length++] = (byte) (0x80 | codePoint & 0x3f);
    }

    private void reserve(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(
                    bytes, Math.max(Math.addExact(length, more), (int) Math.min(2L * bytes.length, MOST)));
        }
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }
}
