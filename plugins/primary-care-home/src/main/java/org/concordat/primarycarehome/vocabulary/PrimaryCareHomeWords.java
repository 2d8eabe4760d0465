package org.concordat.primarycarehome.vocabulary;

import org.concordat.api.vocabulary.Words;

/** The words of this care model. */
public final class PrimaryCareHomeWords {

    public static final Words WORDS = Words.beside(PrimaryCareHomeWords.class);

    private PrimaryCareHomeWords() {}
}
