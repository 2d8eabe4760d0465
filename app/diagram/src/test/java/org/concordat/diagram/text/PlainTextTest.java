package org.concordat.diagram.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void dropsWhatXmlForbids() {
        assertThat(PlainText.line("a\u0000b\ud800c\uFFFEd\u001Be")).isEqualTo("abcde");
    }

    @Test
    void keepsSurrogatePairs() {
        assertThat(PlainText.line("\ud83c\udfe5")).isEqualTo("\ud83c\udfe5");
    }

    @Test
    void makesOneSpaceOfAnyWhiteSpace() {
        assertThat(PlainText.line("  NHS \t\r\n Trust\n")).isEqualTo("NHS Trust");
    }

    @Test
    void cutsLongText() {
        assertThat(PlainText.line("x".repeat(1_000_000))).hasSize(PlainText.LONGEST);
    }

    @Test
    void neverCutsInsideSurrogatePair() {
        assertThat(PlainText.line("x".repeat(PlainText.LONGEST - 1) + "\ud83c\udfe5"))
                .isEqualTo("x".repeat(PlainText.LONGEST - 1));
    }
}
