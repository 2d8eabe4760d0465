package org.concordat.exchange.spreadsheet;

import java.util.regex.Pattern;

/** Words as people compare them: letter case, punctuation and the kind of space aside. */
final class Letters {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u2007\\u202f]+");

    private Letters() {}

    /** Lower case words with one space between them. Asked for each cell, so it is done by hand. */
    static String words(String text) {
        var words = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            if (Character.isLetterOrDigit(next) || Character.isSurrogate(next)) {
                words.append(Character.toLowerCase(next));
            } else if (next == '&') {
                words.append(" and ");
            } else {
                words.append(' ');
            }
        }
        return tidy(words.toString());
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
        return isTidy(text) ? text : SPACES.matcher(text).replaceAll(" ").strip();
    }

    private static boolean isTidy(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            if (next == ' ' ? before == ' ' : Character.isWhitespace(next) || Character.isSpaceChar(next)) {
                return false;
            }
            before = next;
        }
        return before != ' ' || text.isEmpty();
    }
}
