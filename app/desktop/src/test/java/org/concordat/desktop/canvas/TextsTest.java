package org.concordat.desktop.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {

    @ParameterizedTest
    @CsvSource({"Alliance agreement, alliance agreement", "NHS provider, NHS provider", "GP practice, GP practice"})
    void aTypeWithinASentenceHasNoCapitalUnlessItIsAnAcronym(String label, String within) {
        assertThat(Texts.inSentence(label)).isEqualTo(within);
    }
}
