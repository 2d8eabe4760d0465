package org.concordat.exchange.ods;

import org.concordat.api.vocabulary.Words;

/** The words of this package. */
final class OdsTexts {

    private static final Words WORDS = Words.beside(OdsTexts.class);

    private OdsTexts() {}

    static String of(String key, Object... arguments) {
        return WORDS.format(key, arguments);
    }

    /** The text of a key, or the empty text. */
    static String orEmpty(String key) {
        return WORDS.orEmpty(key);
    }
}
