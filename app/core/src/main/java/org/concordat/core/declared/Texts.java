package org.concordat.core.declared;

import org.concordat.api.vocabulary.Words;

/** The words about care models without code. */
final class Texts {

    static final Words WORDS = Words.beside(Texts.class);

    private Texts() {}

    static String get(String key, Object... arguments) {
        return WORDS.format(key, arguments);
    }
}
