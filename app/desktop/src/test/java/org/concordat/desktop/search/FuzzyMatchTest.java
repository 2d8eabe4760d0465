package org.concordat.desktop.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FuzzyMatchTest {

    private static List<String> best(String query, String... texts) {
        return FuzzyMatch.best(query, Stream.of(texts), t -> t);
    }

    @Test
    void lettersMustOccurInOrder() {
        assertThat(best("zin", "Zoom in", "Zoom out")).containsExactly("Zoom in");
    }

    @Test
    void beginningsOfWordsComeFirst() {
        assertThat(best("sa", "Close tab, please, at last", "Select all", "Save"))
                .startsWith("Save", "Select all");
    }

    @Test
    void wholeWordsBeatScatteredLetters() {
        assertThat(best("find", "Fit in narrow dialog", "Find a command"))
                .first()
                .isEqualTo("Find a command");
    }

    @Test
    void anEmptyQueryKeepsAllInTheirOrder() {
        assertThat(best("", "b", "a")).containsExactly("b", "a");
    }

    @Test
    void caseDoesNotMatter() {
        assertThat(best("CCG", "Sandwell ccg")).hasSize(1);
    }
}
