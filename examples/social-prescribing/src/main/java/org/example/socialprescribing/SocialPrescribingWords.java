package org.example.socialprescribing;

import org.concordat.api.vocabulary.Words;

/** The words of this care model. */
final class SocialPrescribingWords {

    static final Words WORDS = Words.beside(SocialPrescribingWords.class);

    private SocialPrescribingWords() {}
}
