package org.concordat.core.storage.disk;

import org.concordat.api.vocabulary.Words;

/** The words about saving. */
final class DiskTexts {

    private static final Words WORDS = Words.beside(DiskTexts.class);

    private DiskTexts() {}

    static String get(String key, Object... arguments) {
        return WORDS.format(key, arguments);
    }
}
