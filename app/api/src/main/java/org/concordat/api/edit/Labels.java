package org.concordat.api.edit;

import org.concordat.api.vocabulary.Words;

/** The words for edits. */
final class Labels {

    private static final Words WORDS = Words.beside(Labels.class);

    private Labels() {}

    static String of(String key, Object... arguments) {
        return WORDS.format(key, arguments);
    }
}
