package org.concordat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that cannot be used, given to every command that reads one. */
class BadInputTest {

    @TempDir
    private Path folder;

    private Run run(String command, Path file) {
        return command.equals("export")
                ? Run.of(command, file, "--to", folder.resolve("x.graphml"))
                : Run.of(command, file);
    }

    private void assertRefused(Run run, String name) {
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("concordat: ").contains(name).doesNotContain("Exception", "\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"info", "check", "format", "export"})
    void aFileThatIsNotThere(String command) {
        assertRefused(run(command, folder.resolve("gone.concordat.json")), "gone.concordat.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"info", "check", "format", "export"})
    void aFolder(String command) throws IOException {
        assertRefused(run(command, Files.createDirectory(folder.resolve("folder"))), "folder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"info", "check", "format", "export"})
    void anEmptyFile(String command) throws IOException {
        assertRefused(run(command, Files.createFile(folder.resolve("empty.json"))), "empty.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"info", "check", "format", "export"})
    void aFileThatIsNotJson(String command) throws IOException {
        assertRefused(run(command, Files.writeString(folder.resolve("letter.txt"), "Dear all,\n")), "letter.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"info", "check", "format", "export"})
    void jsonThatIsNotOurs(String command) throws IOException {
        assertRefused(run(command, Files.writeString(folder.resolve("other.json"), "{\"a\": 1}")), "other.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"info", "check", "format", "export"})
    void aNewerFormat(String command) throws IOException {
        assertRefused(run(command, Files.writeString(folder.resolve("new.json"), "{\"concordat\": 99}")), "new.json");
    }
}
