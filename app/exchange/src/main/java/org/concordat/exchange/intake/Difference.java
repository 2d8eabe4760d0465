package org.concordat.exchange.intake;

import org.concordat.api.model.Vocabulary;
import org.concordat.api.vocabulary.Attribute;
import org.jspecify.annotations.Nullable;

/**
 * How one fact of an element changes.
 *
 * @param attributeId the attribute, as in {@code core.listSize}
 * @param before the value that is there; null for none
 * @param after the value that is to be there
 */
public record Difference(String attributeId, @Nullable Object before, Object after) {

    /** The words of the attribute, or its id where no care model here has it. */
    public String label(Vocabulary vocabulary) {
        return vocabulary.attribute(attributeId).<String>map(Attribute::label).orElse(attributeId);
    }

    /** The change in a few words, "old → new"; of a list what is new in it. */
    public String inWords() {
        return ValueWords.change(before, after);
    }
}
