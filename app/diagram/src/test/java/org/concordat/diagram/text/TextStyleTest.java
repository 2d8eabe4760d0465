package org.concordat.diagram.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TextStyleTest {

    @Test
    void paintsWithBundledFont() {
        assertThat(TextStyle.bold(13).fontFor("Trust").getFontName()).isEqualTo("Inter SemiBold");
    }

    @Test
    void widthIsThatOfTheFontTables() {
        assertThat(TextStyle.regular(10).widthOf("GP practice")).isCloseTo(55.11, within(0.01));
    }

    @Test
    void widthGrowsWithSize() {
        assertThat(TextStyle.regular(26).widthOf("Trust"))
                .isCloseTo(2 * TextStyle.regular(13).widthOf("Trust"), within(1e-9));
    }

    @Test
    void letterMissingFromFontCountsAsOneEm() {
        assertThat(TextStyle.regular(10).widthOf("\u6771\u4eac")).isEqualTo(20);
    }

    @Test
    void lineWithMissingLettersIsPaintedInAnotherFont() {
        assertThat(TextStyle.regular(10).fontFor("\u6771\u4eac").getFontName()).doesNotContain("Inter");
    }
}
