package org.concordat.desktop.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecentFilesTest {

    @TempDir
    private Path folder;

    private final RecentFiles recent = new RecentFiles(new ForgetfulPreferences());
    private Path first;
    private Path second;

    @BeforeEach
    void twoFiles() throws IOException {
        first = Files.createFile(folder.resolve("first.concordat.json"));
        second = Files.createFile(folder.resolve("second.concordat.json"));
        recent.add(first);
        recent.add(second);
    }

    @Test
    void theLatestComesFirst() {
        assertThat(recent.list()).containsExactly(second, first);
    }

    @Test
    void aFileIsListedOnce() {
        recent.add(first);

        assertThat(recent.list()).containsExactly(first, second);
    }

    @Test
    void aFileThatIsGoneIsLeftOut() throws IOException {
        Files.delete(second);

        assertThat(recent.list()).containsExactly(first);
    }

    @Test
    void aFileThatIsGoneStaysOnTheListUntilItIsTakenOff() throws IOException {
        Files.delete(second);
        recent.add(first);

        assertThat(recent.all()).containsExactly(first, second);
    }

    @Test
    void aFileTakenOffTheListStaysOnTheDisk() {
        recent.remove(first);

        assertThat(recent.all()).containsExactly(second);
        assertThat(first).exists();
    }
}
