package org.concordat.api.fact;

import java.util.concurrent.ThreadLocalRandom;

/**
 * Random ids of ten base-32 characters. They are random, not counted, so that two people who add elements to copies of one file can
 * merge them line by line.
 *
 * @since 0.1.0
 */
public final class RandomId {

    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 10;

    private RandomId() {}

    public static String next() {
        var random = ThreadLocalRandom.current();
        var text = new char[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            text[i] = ALPHABET.charAt(random.nextInt(ALPHABET.length()));
        }
        return new String(text);
    }

    /** Whether a text may be the id of an element or a view. */
    public static boolean isValid(String text) {
        if (text.isEmpty() || text.length() > 64) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean allowed = c >= 'a' && c <= 'z'
                    || c >= 'A' && c <= 'Z'
                    || c >= '0' && c <= '9'
                    || c == '.'
                    || c == '-'
                    || c == '_';
            if (!allowed) {
                return false;
            }
        }
        return true;
    }

    /** @throws IllegalArgumentException unless the text may be an id */
    public static void requireValid(String text) {
        if (!isValid(text)) {
            throw new IllegalArgumentException(
                    "Not an id of 1 to 64 letters, digits, dots, hyphens or underscores: " + text);
        }
    }
}
