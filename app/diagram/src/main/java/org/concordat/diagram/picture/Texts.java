package org.concordat.diagram.picture;

import org.concordat.api.vocabulary.Words;

/** The words in and about pictures. */
final class Texts {

    private static final Words WORDS = Words.beside(Texts.class);

    private Texts() {}

    static String get(String key, Object... arguments) {
        return WORDS.format(key, arguments);
    }
}
