package org.concordat.core.storage;

import org.concordat.api.vocabulary.Words;
import tools.jackson.core.JacksonException;

/** The words about files. */
final class Texts {

    private static final Words WORDS = Words.beside(Texts.class);
    private static final int LONGEST = 60;
    private static final int LONGEST_CAUSE = 160;

    private Texts() {}

    static String get(String key, Object... arguments) {
        return WORDS.format(key, arguments);
    }

    /** A piece of a file, cut to what fits into a sentence. */
    static String brief(String text) {
        return cut(text, LONGEST);
    }

    /** What was wrong with a value. */
    static String cause(RuntimeException e) {
        return cut(String.valueOf(e.getMessage()), LONGEST_CAUSE);
    }

    private static String cut(String text, int longest) {
        var start = text.length() <= 4 * longest ? text : text.substring(0, 4 * longest);
        var line = start.strip().replaceAll("\\s+", " ");
        return line.length() <= longest ? line : line.substring(0, longest) + "\u2026";
    }

    static UnreadableException unreadable(JacksonException e) {
        var message = String.valueOf(e.getOriginalMessage());
        int quote = message.indexOf('"');
        return new UnreadableException(
                message.startsWith("Duplicate") && quote > 0
                        ? get("duplicateKey", message.substring(quote + 1, message.lastIndexOf('"')))
                        : get("syntax", brief(message)));
    }
}
