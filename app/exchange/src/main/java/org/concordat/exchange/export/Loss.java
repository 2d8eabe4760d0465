package org.concordat.exchange.export;

import java.util.List;
import org.concordat.api.vocabulary.Words;

/**
 * Something of a network that does not arrive in a file.
 *
 * @param count how many of them
 * @param examples the names of the first of them, for people; empty where they have none
 */
public record Loss(Matter matter, int count, List<String> examples) {

    private static final Words WORDS = Words.beside(Loss.class);

    public Loss {
        examples = List.copyOf(examples);
    }

    /** One line for people. */
    public String words() {
        var plain = WORDS.format("loss." + matter.word(), count);
        return examples.isEmpty() ? plain : WORDS.format("loss.examples", plain, String.join(", ", examples));
    }
}
