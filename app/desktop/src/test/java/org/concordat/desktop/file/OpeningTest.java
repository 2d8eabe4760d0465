package org.concordat.desktop.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningTest {

    @TempDir
    private Path folder;

    private UserFolders folders;

    @BeforeEach
    void aFile() throws IOException {
        folders = new UserFolders(folder);
        folders.write("Lyng");
    }

    @Test
    void whoHasTheFileOpenIsNamed() throws Exception {
        var first = folders.opening().read(folders.path());
        var second = folders.opening().read(folders.path());
        assertThat(first.remarks().warning()).isEmpty();
        assertThat(second.remarks().warning()).contains("open already", System.getProperty("user.name"));
        second.close().run();
        first.close().run();
    }

    @Test
    void aLockThatAnEndedProgramHasLeftIsTakenOverWithANotice() throws Exception {
        var lock = folder.resolve(".a.concordat.json.lock");
        var first = folders.opening().read(folders.path());
        var left = Files.readString(lock);
        first.close().run();
        Files.writeString(lock, left.replaceFirst("\n[0-9]+\n", "\n999999999\n"));
        var second = folders.opening().read(folders.path());
        assertThat(second.notice()).contains("has ended without closing it");
        assertThat(second.remarks().warning()).isEmpty();
        second.close().run();
    }

    @Test
    void aClosedFileIsLeftToOthers() throws Exception {
        folders.opening().read(folders.path()).close().run();
        assertThat(folder.resolve(".a.concordat.json.lock")).doesNotExist();
    }

    @Test
    void aFileThatIsReadAnewStaysLockedHere() throws Exception {
        var file = folders.opening().read(folders.path());
        folders.write("changed by another");
        var anew = folders.opening().read(file.place().orElseThrow());
        file.handOver();
        file.close().run();
        assertThat(anew.document().settings().title()).isEqualTo("changed by another");
        assertThat(folder.resolve(".a.concordat.json.lock")).exists();
        anew.close().run();
    }

    @Test
    void theNewestBackupOfADamagedFileIsOpenedToBeSaved() throws Exception {
        var file = folders.opening().read(folders.path());
        UserFolders.addNode(file, "n1");
        var saving = Saving.of(file);
        saving.write();
        saving.end().run();
        file.close().run();
        Files.writeString(folders.path(), "");

        var backup = folders.opening().backup(folders.path()).orElseThrow();
        var opened = folders.opening().readBackup(backup, folders.path());

        assertThat(opened.document().settings().title()).isEqualTo("Lyng");
        assertThat(opened.path()).contains(folders.path());
        assertThat(opened.document().isDirty()).isTrue();
        opened.giveUp();
        opened.close().run();
    }

    @Test
    void aFileThatWasNeverSavedHereHasNoBackup() {
        assertThat(folders.opening().backup(folders.path())).isEmpty();
    }

    @Test
    void whatTheUserLetsGoOfLeavesNoJournal() throws Exception {
        var file = folders.opening().untitled();
        UserFolders.addNode(file, "n1");
        file.journal().flush();
        assertThat(folders.journals()).isEqualTo(1);
        file.giveUp();
        file.close().run();
        assertThat(folders.journals()).isZero();
    }

    @Test
    void whatWasTakenBackLeavesNoJournal() throws Exception {
        var file = folders.opening().untitled();
        UserFolders.addNode(file, "n1");
        file.document().undo();
        file.close().run();
        assertThat(folders.journals()).isZero();
    }

    @Test
    void whatIsNeitherSavedNorGivenUpStaysInTheJournal() throws Exception {
        var file = folders.opening().untitled();
        UserFolders.addNode(file, "n1");
        file.close().run();
        assertThat(folders.journals()).isEqualTo(1);
    }
}
