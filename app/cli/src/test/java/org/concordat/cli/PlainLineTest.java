package org.concordat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainLineTest {

    @TempDir
    private Path folder;

    private Path network;

    @BeforeEach
    void writeANetwork() throws IOException {
        network =
                Files.writeString(folder.resolve("network.concordat.json"), "{\"concordat\": 1, \"title\": \"Ours\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "FILE", "FILE FILE", "check FILE", "check FILE --json", "info --json FILE", "info FOLDER"})
    void whatItUnderstandsIsAnsweredAsByTheParser(String line) {
        assertThat(PlainLine.of(strings(line))).isPresent();
        assertThat(Run.of((Object[]) strings(line))).isEqualTo(Run.parsed(false, (Object[]) strings(line)));
        assertThat(Run.withDisplay((Object[]) strings(line))).isEqualTo(Run.parsed(true, (Object[]) strings(line)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "check",
                "check --help",
                "check FILE FILE",
                "check FILE --on 2018-04-01",
                "check gone.json",
                "check FILE --json --json",
                "export FILE",
                "plugins list",
                "FOLDER",
                "FILE --json",
                "gone.json",
                "@FILE"
            })
    void theRestIsLeftToTheParser(String line) {
        assertThat(PlainLine.of(strings(line))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-file", "@file"})
    void whatTheParserWouldTakeForSomethingElseIsNoFile(String name) throws IOException {
        var odd = Files.writeString(Path.of(name), "");
        try {
            assertThat(PlainLine.of("check", odd.toString())).isEmpty();
        } finally {
            Files.delete(odd);
        }
    }

    private String[] strings(String line) {
        return line.isEmpty()
                ? new String[0]
                : line.replace("FILE", network.toString())
                        .replace("FOLDER", folder.toString())
                        .split(" ");
    }
}
