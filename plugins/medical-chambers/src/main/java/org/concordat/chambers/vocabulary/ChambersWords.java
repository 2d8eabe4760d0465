package org.concordat.chambers.vocabulary;

import org.concordat.api.vocabulary.Words;

/** The words of this care model. */
public final class ChambersWords {

    public static final Words WORDS = Words.beside(ChambersWords.class);

    private ChambersWords() {}
}
