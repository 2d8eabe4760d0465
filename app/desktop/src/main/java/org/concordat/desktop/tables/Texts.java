package org.concordat.desktop.tables;

import org.concordat.api.vocabulary.Words;

/** The words of this package. */
final class Texts {

    private static final Words WORDS = Words.beside(Texts.class);

    private Texts() {}

    static String get(String key) {
        return WORDS.get(key);
    }

    static String format(String key, Object... arguments) {
        return WORDS.format(key, arguments);
    }
}
