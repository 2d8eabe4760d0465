package org.concordat.contractforms.vocabulary;

import org.concordat.api.vocabulary.Words;

/** The words of this care model. */
public final class ContractFormsWords {

    public static final Words WORDS = Words.beside(ContractFormsWords.class);

    private ContractFormsWords() {}
}
