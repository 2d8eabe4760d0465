package org.concordat.exchange.spreadsheet;

import java.util.Locale;
import java.util.regex.Pattern;

/** Words as people compare them: letter case, punctuation and the kind of space aside. */
final class Letters {

    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u2007\\u202f]+");

    private Letters() {}

    /** Lower case words with one space between them. */
    static String words(String text) {
        return OTHER.matcher(text.replace("&", " and ")).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /** The same without the spaces, so that GP_practice, GP-practice and gppractice are one. */
    static String joined(String text) {
        return words(text).replace(" ", "");
    }

    static boolean same(String one, String other) {
        return words(one).equals(words(other));
    }

    /** On one line, without space at its ends. */
    static String tidy(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }
}
