package org.concordat.core.declared.expression;

import org.concordat.api.vocabulary.Words;

/** The words about expressions. */
final class Texts {

    private static final Words WORDS = Words.beside(Texts.class);

    private Texts() {}

    static String get(String key, Object... arguments) {
        return WORDS.format(key, arguments);
    }
}
