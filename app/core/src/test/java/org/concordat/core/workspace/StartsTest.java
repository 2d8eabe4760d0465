package org.concordat.core.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The third start in a row without a window is a safe one. */
class StartsTest {

    @TempDir
    private Path folder;

    private Starts starts;

    @BeforeEach
    void counted() {
        starts = new Starts(folder.resolve("state").resolve("starts"));
    }

    @Test
    void afterTwoInVainTheNextIsSafe() {
        assertThat(starts.begin()).isFalse();
        assertThat(starts.begin()).isFalse();
        assertThat(starts.begin()).isTrue();
        assertThat(starts.begin()).isTrue();
    }

    @Test
    void aWindowMakesUpForAllBefore() {
        starts.begin();
        starts.begin();
        starts.shown();

        assertThat(starts.begin()).isFalse();
    }

    @Test
    void aCountThatNobodyUnderstandsCountsForNothing() throws IOException {
        starts.begin();
        Files.writeString(starts.file(), "many");

        assertThat(starts.begin()).isFalse();
    }
}
