package org.concordat.core.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CanonicalFormTest {

    private static final int CONTENTS = 500;

    private final ContentReader reader = SampleCareModel.reader();
    private final ContentWriter writer = new ContentWriter();

    @Test
    void whatIsWrittenIsReadAsTheSameContent() throws Exception {
        for (long seed = 0; seed < CONTENTS; seed++) {
            var content = new RandomContent(seed).content();
            var read = reader.read("x", writer.write(content)).content();
            assertThat(read).as("seed %d", seed).isEqualTo(content);
        }
    }

    @Test
    void savingWhatWasOpenedGivesTheSameBytes() throws Exception {
        for (long seed = 0; seed < CONTENTS; seed++) {
            var bytes = writer.write(new RandomContent(seed).content());
            var again = writer.write(reader.read("x", bytes).content());
            assertThat(text(again)).as("seed %d", seed).isEqualTo(text(bytes));
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
