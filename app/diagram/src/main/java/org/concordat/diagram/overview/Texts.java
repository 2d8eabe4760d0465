package org.concordat.diagram.overview;

import org.concordat.api.vocabulary.Words;

/** The words of an overview. */
final class Texts {

    private static final Words WORDS = Words.beside(Texts.class);

    private Texts() {}

    static String get(String key, Object... arguments) {
        return WORDS.format(key, arguments);
    }
}
