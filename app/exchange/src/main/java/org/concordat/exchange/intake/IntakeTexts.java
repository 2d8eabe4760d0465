package org.concordat.exchange.intake;

import org.concordat.api.vocabulary.Words;

/** The words of this package. */
final class IntakeTexts {

    private static final Words WORDS = Words.beside(IntakeTexts.class);

    private IntakeTexts() {}

    static String of(String key, Object... arguments) {
        return arguments.length == 0 ? WORDS.get(key) : WORDS.format(key, arguments);
    }
}
