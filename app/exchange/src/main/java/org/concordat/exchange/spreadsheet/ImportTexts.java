package org.concordat.exchange.spreadsheet;

import org.concordat.api.vocabulary.Words;

/** The words of this package. */
final class ImportTexts {

    private static final Words WORDS = Words.beside(ImportTexts.class);

    private ImportTexts() {}

    static String of(String key, Object... arguments) {
        return WORDS.format(key, arguments);
    }

    /** The words of a list, which are parted by bars in the bundle. */
    static String[] list(String key) {
        return WORDS.get(key).split("\\|");
    }
}
