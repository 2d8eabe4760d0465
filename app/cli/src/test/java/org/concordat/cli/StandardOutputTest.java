package org.concordat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import org.concordat.core.plugin.Plugins;
import org.concordat.core.workspace.Workspace;
import org.junit.jupiter.api.Test;

class StandardOutputTest {

    private static int version(OutputStream out) {
        var installation = new Installation(() -> new Workspace(Plugins.none()), Optional.empty());
        var surroundings = new Surroundings(installation, Clock.systemUTC(), () -> false);
        return ConcordatCommand.run(
                new String[] {"--version"}, (files, safe) -> 0, surroundings, new StandardOutput(out));
    }

    private static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
    }

    @Test
    void theAnswerIsUtf8() {
        var bytes = new ByteArrayOutputStream();
        var writer = new StandardOutput(bytes).writer();

        writer.print("Caf\u00e9");
        writer.flush();

        assertThat(bytes.toByteArray()).isEqualTo("Caf\u00e9".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aReaderThatHasGoneAwayIsNoFault() {
        assertThat(version(failing("Broken pipe"))).isZero();
    }

    @Test
    void aFullDiskIsOne() {
        assertThat(version(failing("No space left on device"))).isEqualTo(2);
    }
}
