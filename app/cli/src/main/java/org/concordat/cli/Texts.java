package org.concordat.cli;

import org.concordat.api.vocabulary.Words;

/** The words of the command line. */
final class Texts {

    private static final Words WORDS = Words.beside(Texts.class);

    private Texts() {}

    static String of(String key, Object... arguments) {
        return WORDS.format(key, arguments);
    }
}
