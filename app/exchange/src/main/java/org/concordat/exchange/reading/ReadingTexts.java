package org.concordat.exchange.reading;

import org.concordat.api.vocabulary.Words;

/** The texts of reading graph files. */
final class ReadingTexts {

    private static final Words WORDS = Words.beside(ReadingTexts.class);

    private ReadingTexts() {}

    static String of(String key, Object... arguments) {
        return arguments.length == 0 ? WORDS.get(key) : WORDS.format(key, arguments);
    }

    /** Words that mean something in files of other programs, separated by commas. */
    static String[] list(String key) {
        return WORDS.get(key).split(",");
    }
}
