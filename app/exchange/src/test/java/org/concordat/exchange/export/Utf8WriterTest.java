package org.concordat.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Utf8WriterTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Utf8Writer writer = new Utf8Writer(bytes);

    private String written() throws IOException {
        writer.flush();
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** Whatever the size of a piece is, one of the letters comes to lie on its edge. */
    @Test
    void aLetterOfTwoHalvesStaysWholeWhereOnePieceEnds() throws IOException {
        var text = "a" + "\ud83d\ude00".repeat(100_000);
        for (char half : text.toCharArray()) {
            writer.write(half);
        }

        assertThat(written()).isEqualTo(text);
    }

    @Test
    void lettersBeyondLatinComeBetweenOthers() throws IOException {
        writer.write("Zürich ");
        writer.write("xЖуковy", 1, 5);
        writer.write(new char[] {' ', '£', ' '}, 1, 1);

        assertThat(written()).isEqualTo("Zürich Жуков£");
    }

    @Test
    void nothingWaitsBehindAFlush() throws IOException {
        writer.write("practice");
        writer.flush();

        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("practice");
    }
}
