package @package@;

import org.concordat.api.vocabulary.Words;

/** The words of this care model. */
final class ModelWords {

    static final Words WORDS = Words.beside(ModelWords.class);

    private ModelWords() {}
}
