package org.concordat.diagram.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrappingTest {

    private static final TextStyle STYLE = TextStyle.bold(13);

    @Test
    void breaksBetweenWords() {
        assertThat(new Wrapping(STYLE, 130, 3).wrap("Sandwell and West Birmingham CCG"))
                .containsExactly("Sandwell and West", "Birmingham CCG");
    }

    @Test
    void breaksAfterHyphens() {
        assertThat(new Wrapping(STYLE, 95, 3).wrap("Out-of-hospital care")).containsExactly("Out-of-", "hospital care");
    }

    @Test
    void breaksWordThatIsWiderThanLine() {
        List<String> lines = new Wrapping(STYLE, 60, 9).wrap("Multispecialty");

        assertThat(lines).hasSizeGreaterThan(1).allMatch(line -> STYLE.widthOf(line) <= 60);
        assertThat(String.join("", lines)).isEqualTo("Multispecialty");
    }

    @Test
    void endsInEllipsisWhenTextIsLeftOver() {
        List<String> lines = new Wrapping(STYLE, 100, 2).wrap("Sandwell and West Birmingham Hospitals NHS Trust");

        assertThat(lines).hasSize(2);
        assertThat(lines.get(1)).endsWith("\u2026");
    }

    @Test
    void noLineIsWiderThanAsked() {
        String text = "Royal Wolverhampton \u6771\u4eac NHS \ud83c\udfe5 Trust/Vertical-Integration ".repeat(20);

        for (int width = 10; width < 400; width += 7) {
            double widest = width;
            assertThat(new Wrapping(STYLE, width, 6).wrap(text)).allMatch(line -> STYLE.widthOf(line) <= widest);
        }
    }

    @Test
    void evenLinesNeedNoMoreLines() {
        assertThat(new Wrapping(STYLE, 200, 3).wrapEvenly("Sandwell and West Birmingham CCG"))
                .containsExactly("Sandwell and West", "Birmingham CCG");
    }

    @Test
    void brokenWordIsNotKeptWhole() {
        assertThat(new Wrapping(STYLE, 60, 9).keepsWhole("Multispecialty")).isFalse();
    }

    @Test
    void showsNothingWhereNothingFits() {
        assertThat(new Wrapping(STYLE, 3, 2).wrap("Provider")).isEmpty();
    }

    @Test
    void markupStaysText() {
        assertThat(new Wrapping(STYLE, 400, 1).wrap("<html><b>Trust</b>")).containsExactly("<html><b>Trust</b>");
    }
}
