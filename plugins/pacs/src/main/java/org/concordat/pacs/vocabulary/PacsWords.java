package org.concordat.pacs.vocabulary;

import org.concordat.api.vocabulary.Words;

/** The words of this care model. */
public final class PacsWords {

    public static final Words WORDS = Words.beside(PacsWords.class);

    private PacsWords() {}
}
