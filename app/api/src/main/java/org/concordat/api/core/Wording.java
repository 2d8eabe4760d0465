package org.concordat.api.core;

import java.util.List;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.Kind;
import org.concordat.api.vocabulary.Words;

/** The words of the core vocabulary. */
final class Wording {

    static final Words WORDS = Words.beside(Wording.class);

    private Wording() {}

    /** A choice that changes over time. */
    static Attribute<List<DatedChoice>> datedChoice(String id, String... choices) {
        return Attribute.of(WORDS, id, Kind.DATED_CHOICES).withChoices(WORDS.choices(id, choices));
    }
}
