package org.concordat.core.storage.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentLockTest {

    private static final Instant NOON = Instant.parse("2018-03-31T12:00:00Z");

    @TempDir
    private Path folder;

    private DocumentLock.Attempt acquire(Holder self) {
        return DocumentLock.acquire(
                folder.resolve("a.concordat.json"), new RealDisk(), Clock.fixed(NOON, ZoneOffset.UTC), self);
    }

    private Path lockFile() {
        return folder.resolve(".a.concordat.json.lock");
    }

    private void lockOf(Holder holder, Instant beat) throws Exception {
        Files.write(lockFile(), holder.toBytes());
        Files.setLastModifiedTime(lockFile(), FileTime.from(beat));
    }

    @Test
    void aDocumentThatNobodyHasIsLocked() {
        var attempt = acquire(Holder.self());
        assertThat(attempt.lock()).isNotNull();
        assertThat(attempt.notice()).isEmpty();
        Objects.requireNonNull(attempt.lock()).close();
    }

    @Test
    void aClosedLockLeavesNothing() {
        Objects.requireNonNull(acquire(Holder.self()).lock()).close();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aDocumentThatIsOpenHereIsNotLockedTwice() {
        try (var first = Objects.requireNonNull(acquire(Holder.self()).lock())) {
            assertThat(acquire(Holder.self()).lock()).isNull();
            first.beat();
        }
    }

    @Test
    void whoHasTheDocumentOpenIsNamed() throws Exception {
        lockOf(new Holder("mary", "ward-7", 1, ""), NOON.minusSeconds(60));
        var attempt = acquire(Holder.self());
        assertThat(attempt.lock()).isNull();
        assertThat(attempt.notice()).contains("mary", "ward-7");
    }

    @Test
    void theLockOfAnotherComputerIsTakenOverWhenItsHeartHasStopped() throws Exception {
        lockOf(new Holder("mary", "ward-7", 1, ""), NOON.minusSeconds(600));
        assertTakenOver("mary");
    }

    @Test
    void theLockOfAnEndedProgramOnThisComputerIsTakenOverAtOnce() throws Exception {
        var self = Holder.self();
        lockOf(new Holder("mary", self.host(), 999_999_999L, ""), NOON);
        assertTakenOver("mary");
    }

    @Test
    void theLockOfAnEarlierProcessWithTheSameNumberIsTakenOver() throws Exception {
        var self = Holder.self();
        lockOf(new Holder("mary", self.host(), self.pid(), "2001-01-01T00:00:00Z"), NOON);
        assertTakenOver("mary");
    }

    @Test
    void aLockThatSaysNothingIsTakenOverWhenItIsOld() throws Exception {
        Files.writeString(lockFile(), "?");
        Files.setLastModifiedTime(lockFile(), FileTime.from(NOON.minusSeconds(600)));
        assertTakenOver("?");
    }

    @Test
    void aFolderThatTakesNoLockIsTold() {
        var attempt = DocumentLock.acquire(
                folder.resolve("gone/a.concordat.json"), new RealDisk(), Clock.systemUTC(), Holder.self());
        assertThat(attempt.lock()).isNull();
        assertThat(attempt.notice()).contains("takes no lock");
    }

    private void assertTakenOver(String name) throws Exception {
        var attempt = acquire(Holder.self());
        assertThat(attempt.notice()).contains(name, "has ended");
        assertThat(Files.readAllBytes(lockFile())).isEqualTo(Holder.self().toBytes());
        Objects.requireNonNull(attempt.lock()).close();
    }
}
