package org.concordat.core.storage.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Link;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.core.document.Content;
import org.concordat.core.storage.UnusableFileException;
import org.concordat.core.storage.disk.SaveException.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentFileTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2018-03-31T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final FailingDisk disk = new FailingDisk();
    private final List<Long> pauses = new ArrayList<>();
    private Path path;
    private DocumentFile file;

    @BeforeEach
    void aFolderWithoutADocument() throws IOException {
        path = Files.createDirectory(folder.resolve("work")).resolve("a.concordat.json");
        file = file(path);
    }

    private DocumentFile file(Path at) {
        var state = new StateDirectory(folder.resolve("state"));
        return new DocumentFile(at, Documents.READER, state, disk, pauses::add, NOON);
    }

    private String titleOnDisk() throws UnusableFileException {
        return Documents.READER.read(path).content().settings().title();
    }

    @Test
    void whatWasSavedIsOpened() throws Exception {
        file.save(Documents.titled("one"));
        assertThat(file(path).open().content()).isEqualTo(Documents.titled("one"));
    }

    @Test
    void aSaveLeavesNothingElseInTheFolder() throws Exception {
        file.save(Documents.titled("one"));
        file.save(Documents.titled("two"));
        assertThat(new RealDisk().list(folder.resolve("work"))).containsExactly(path);
    }

    @Test
    void whateverCallFailsTheFileIsTheOldOneOrTheNewOne() throws Exception {
        file.save(Documents.titled("old"));
        int before = disk.calls();
        file(path).saveOver(Documents.titled("old"));
        int calls = disk.calls() - before;
        for (int n = 1; n <= calls + 1; n++) {
            disk.work();
            file(path).saveOver(Documents.titled("old"));
            disk.failAt(n);
            assertOldOrNew(n);
            disk.work();
            file(path).saveOver(Documents.titled("old"));
            disk.failFrom(n);
            assertOldOrNew(n);
        }
    }

    private void assertOldOrNew(int call) throws Exception {
        try {
            file(path).saveOver(Documents.titled("new"));
            assertThat(titleOnDisk()).as("call %d", call).isEqualTo("new");
        } catch (SaveException e) {
            assertThat(titleOnDisk()).as("call %d", call).isEqualTo(e.reason() == Reason.UNSURE ? "new" : "old");
            assertThat(e.getMessage()).contains("a.concordat.json");
        }
    }

    @Test
    void aFullDiskIsNamedAndLeavesNoTemporaryFile() throws Exception {
        file.save(Documents.titled("old"));
        disk.failAt(7);
        assertThatThrownBy(() -> file.save(Documents.titled("new")))
                .isInstanceOf(SaveException.class)
                .hasMessageContaining("no space left");
        assertThat(new RealDisk().list(folder.resolve("work"))).containsExactly(path);
    }

    @Test
    void aReadOnlyFileIsNamed() throws Exception {
        file.save(Documents.titled("old"));
        var readOnly = new ReadOnlyDisk(disk);
        var state = new StateDirectory(folder.resolve("state"));
        var locked = new DocumentFile(path, Documents.READER, state, readOnly, pauses::add, NOON);
        var refusal = catchThrowableOfType(SaveException.class, () -> locked.save(Documents.titled("new")));
        assertThat(refusal.reason()).isEqualTo(Reason.READ_ONLY);
        assertThat(titleOnDisk()).isEqualTo("old");
    }

    @Test
    void aFolderThatIsGoneIsNamed() throws Exception {
        file.save(Documents.titled("old"));
        Files.delete(path);
        Files.delete(path.getParent());
        var refusal = catchThrowableOfType(SaveException.class, () -> file.saveOver(Documents.titled("new")));
        assertThat(refusal.reason()).isEqualTo(Reason.VANISHED);
        assertThat(refusal.getMessage()).contains("work");
    }

    @Test
    void aFileThatAnotherProgramHasChangedIsNotSavedOver() throws Exception {
        file.save(Documents.titled("mine"));
        file(path).saveOver(Documents.titled("hers"));
        var refusal = catchThrowableOfType(SaveException.class, () -> file.save(Documents.titled("mine again")));
        assertThat(refusal.reason()).isEqualTo(Reason.CHANGED_ON_DISK);
        assertThat(titleOnDisk()).isEqualTo("hers");
    }

    @Test
    void aFileThatWasOnlyTouchedIsNotChanged() throws Exception {
        file.save(Documents.titled("mine"));
        Files.setLastModifiedTime(path, FileTime.from(Instant.EPOCH));
        assertThat(file.isChangedOnDisk()).isFalse();
    }

    @Test
    void aFileThatIsGoneIsChanged() throws Exception {
        file.save(Documents.titled("mine"));
        Files.delete(path);
        assertThat(file.isChangedOnDisk()).isTrue();
    }

    @Test
    void savingOverKeepsTheOtherVersionAsABackup() throws Exception {
        file.save(Documents.titled("mine"));
        file(path).saveOver(Documents.titled("hers"));
        file.saveOver(Documents.titled("mine again"));
        var newest = Documents.READER.read(file.backups().get(0));
        assertThat(newest.content().settings().title()).isEqualTo("hers");
    }

    @Test
    void aSymbolicLinkStaysALink() throws Exception {
        file.save(Documents.titled("old"));
        var link = Files.createSymbolicLink(folder.resolve("link.concordat.json"), path);
        file(link).saveOver(Documents.titled("new"));
        assertThat(link).isSymbolicLink();
        assertThat(titleOnDisk()).isEqualTo("new");
    }

    @Test
    void permissionsStay() throws Exception {
        file.save(Documents.titled("old"));
        var permissions = PosixFilePermissions.fromString("rw-r-----");
        Files.setPosixFilePermissions(path, permissions);
        file.save(Documents.titled("new"));
        assertThat(Files.getPosixFilePermissions(path)).isEqualTo(permissions);
    }

    @Test
    void aRefusedReplacementIsTriedSixTimesMore() throws Exception {
        var refusing = new RefusingDisk(disk, 6);
        var state = new StateDirectory(folder.resolve("state"));
        new DocumentFile(path, Documents.READER, state, refusing, pauses::add, NOON).save(Documents.titled("new"));
        assertThat(titleOnDisk()).isEqualTo("new");
        assertThat(pauses).containsExactly(20L, 40L, 80L, 160L, 320L, 640L);
    }

    @Test
    void aReplacementThatStaysRefusedLeavesTheNewVersionUnderTheNameThatIsTold() throws Exception {
        file.save(Documents.titled("old"));
        var state = new StateDirectory(folder.resolve("state"));
        var refused = new DocumentFile(path, Documents.READER, state, new RefusingDisk(disk, 99), pauses::add, NOON);
        var refusal = catchThrowableOfType(SaveException.class, () -> refused.save(Documents.titled("new")));
        assertThat(refusal.reason()).isEqualTo(Reason.REFUSED);
        var left = new RealDisk().list(folder.resolve("work")).get(0);
        assertThat(refusal.getMessage()).contains(left.toString());
        assertThat(Documents.READER.read(left).content()).isEqualTo(Documents.titled("new"));
        assertThat(titleOnDisk()).isEqualTo("old");
    }

    @Test
    void aContentThatWouldNotReadAsItselfIsNotSaved() throws Exception {
        file.save(Documents.titled("old"));
        var good = Documents.titled("new");
        var node = good.nodes().get(0).id();
        var dangling = Link.of(LinkType.placeholder("core.pays"), node, new NodeId("gone"));
        var bad = new Content(
                good.settings(), List.of(), good.nodes(), List.of(dangling), List.of(), List.of(), new TreeMap<>());
        var refusal = catchThrowableOfType(SaveException.class, () -> file.save(bad));
        assertThat(refusal.reason()).isEqualTo(Reason.NOT_READABLE);
        assertThat(titleOnDisk()).isEqualTo("old");
    }

    @Test
    void whatACrashedSaveLeftIsClearedWhenTheDocumentIsOpened() throws Exception {
        file.save(Documents.titled("old"));
        var own = TemporaryFile.beside(path);
        var name = String.valueOf(own.getFileName())
                .replace("." + ProcessHandle.current().pid() + "-", ".999999999-");
        var stray = Files.writeString(path.resolveSibling(name), "half");
        Files.writeString(own, "being written");
        Files.setLastModifiedTime(own, FileTime.from(NOON.instant()));
        file.open();
        assertThat(stray).doesNotExist();
        assertThat(own).exists();
    }

    @Test
    void aMissingFileIsNamedWhenOpened() {
        assertThatThrownBy(() -> file.open())
                .isInstanceOf(UnusableFileException.class)
                .hasMessageContaining("There is no file");
    }

    /** A disk on which no file may be written. */
    private static final class ReadOnlyDisk extends OtherDisk {

        private ReadOnlyDisk(Disk disk) {
            super(disk);
        }

        @Override
        public boolean isWritable(Path file) {
            return false;
        }
    }

    /** A disk on which a scanner holds the document for some time. */
    private static final class RefusingDisk extends OtherDisk {
        private int refusals;

        private RefusingDisk(Disk disk, int refusals) {
            super(disk);
            this.refusals = refusals;
        }

        @Override
        public void replace(Path from, Path target) throws IOException {
            if (String.valueOf(target.getFileName()).equals("a.concordat.json") && refusals-- > 0) {
                throw new IOException("used by another process");
            }
            super.replace(from, target);
        }
    }
}
