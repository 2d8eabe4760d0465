package org.concordat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ProgressTest {

    @Test
    @Timeout(20)
    void longWorkIsToldOnTheErrorStream() throws Exception {
        var told = new CountDownLatch(1);
        var text = new StringWriter();
        var err = new PrintWriter(new Writer() {
            @Override
            public void write(char[] characters, int from, int length) {
                text.write(characters, from, length);
            }

            @Override
            public void flush() {
                told.countDown();
            }

            @Override
            public void close() {}
        });
        var progress = new Progress(new Terminal(new PrintWriter(Writer.nullWriter()), err), Duration.ZERO);

        progress.during("Reading x", () -> told.await(10, TimeUnit.SECONDS));

        assertThat(text.toString()).isEqualTo("Reading x ...\n");
    }

    @Test
    void quickWorkIsNotTold() throws Exception {
        var err = new StringWriter();
        var terminal = new Terminal(new PrintWriter(Writer.nullWriter()), new PrintWriter(err));

        var answer = new Progress(terminal, Duration.ofHours(1)).during("Reading x", () -> "done");

        assertThat(answer).isEqualTo("done");
        assertThat(err.toString()).isEmpty();
    }
}
