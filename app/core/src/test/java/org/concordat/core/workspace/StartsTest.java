package org.concordat.core.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The third start in a row, after two that ended badly, is a safe one. */
class StartsTest {

    @TempDir
    private Path folder;

    private final Set<Long> running = new HashSet<>();

    private Starts start(long process) {
        return new Starts(folder.resolve("state").resolve("starts"), process, running::contains);
    }

    @Test
    void afterTwoThatEndedBadlyTheNextIsSafe() {
        assertThat(start(1).begin()).isFalse();
        assertThat(start(2).begin()).isFalse();
        assertThat(start(3).begin()).isTrue();
        assertThat(start(4).begin()).isTrue();
    }

    @Test
    void oneThatGoesWellMakesUpForAllBefore() {
        start(1).begin();
        var second = start(2);
        second.begin();
        second.well();

        assertThat(start(3).begin()).isFalse();
    }

    @Test
    void thoseThatStillRunHaveNotEnded() {
        running.addAll(List.of(1L, 2L));
        start(1).begin();
        start(2).begin();

        assertThat(start(3).begin()).isFalse();
    }

    @Test
    void aListThatNobodyUnderstandsCountsForNothing() throws IOException {
        start(1).begin();
        Files.writeString(folder.resolve("state").resolve("starts"), "many\nmore\nof them");

        assertThat(start(2).begin()).isFalse();
    }
}
