package org.concordat.desktop.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.concordat.core.storage.disk.SaveException;
import org.concordat.desktop.file.Saving.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavingTest {

    @TempDir
    private Path folder;

    private UserFolders folders;
    private OpenFile file;

    @BeforeEach
    void aDocumentWithAChange() throws Exception {
        folders = new UserFolders(folder);
        folders.write("Lyng");
        file = folders.opening().read(folders.path());
        UserFolders.addNode(file, "n1");
    }

    @AfterEach
    void closeIt() {
        file.giveUp();
        file.close().run();
    }

    private static Outcome run(Saving saving) throws SaveException {
        var outcome = saving.write();
        saving.end().run();
        return outcome;
    }

    private int nodesOnDisk(Path path) throws Exception {
        return folders.workspace().read(path).content().nodes().size();
    }

    @Test
    void whatWasSavedIsInTheFile() throws Exception {
        assertThat(run(Saving.of(file))).isEqualTo(Outcome.SAVED);
        assertThat(nodesOnDisk(folders.path())).isEqualTo(1);
        assertThat(file.document().isDirty()).isFalse();
    }

    @Test
    void aSavedDocumentLeavesNoJournal() throws Exception {
        run(Saving.of(file));
        file.journal().flush();
        assertThat(folders.journals()).isZero();
    }

    @Test
    void aFileThatAnotherProgramHasChangedIsAskedAbout() throws Exception {
        folders.write("changed by another");
        assertThat(run(Saving.of(file))).isEqualTo(Outcome.CHANGED);
        assertThat(folders.title()).isEqualTo("changed by another");
        assertThat(file.document().isDirty()).isTrue();
    }

    @Test
    void keepingMineKeepsTheOtherVersionAsABackup() throws Exception {
        folders.write("changed by another");
        var asked = Saving.of(file);
        run(asked);
        assertThat(run(asked.inSpiteOf(Outcome.CHANGED))).isEqualTo(Outcome.SAVED);
        assertThat(folders.title()).isEqualTo("Lyng");
        var backup = folders.workspace().file(folders.path()).backups().get(0);
        assertThat(Files.readString(backup)).contains("changed by another");
    }

    @Test
    void aFileThatWasRemovedIsPutBack() throws Exception {
        Files.delete(folders.path());
        assertThat(run(Saving.of(file))).isEqualTo(Outcome.SAVED);
        assertThat(folders.title()).isEqualTo("Lyng");
    }

    @Test
    void aDocumentThatIsOpenElsewhereIsAskedAbout() throws Exception {
        var second = folders.opening().read(folders.path());
        UserFolders.addNode(second, "n2");
        var asked = Saving.of(second);
        assertThat(run(asked)).isEqualTo(Outcome.HELD);
        assertThat(nodesOnDisk(folders.path())).isZero();
        assertThat(run(asked.inSpiteOf(Outcome.HELD))).isEqualTo(Outcome.SAVED);
        second.close().run();
    }

    @Test
    void aDocumentThatWasClosedElsewhereIsSavedWithoutAsking() throws Exception {
        var second = folders.opening().read(folders.path());
        UserFolders.addNode(second, "n2");
        closeIt();
        assertThat(run(Saving.of(second))).isEqualTo(Outcome.SAVED);
        second.close().run();
    }

    @Test
    void whatIsChangedWhileSavingStaysUnsaved() throws Exception {
        var saving = Saving.of(file);
        UserFolders.addNode(file, "n2");
        run(saving);
        assertThat(file.document().isDirty()).isTrue();
        assertThat(nodesOnDisk(folders.path())).isEqualTo(1);
        file.journal().flush();
        assertThat(folders.journals()).isEqualTo(1);
    }

    @Test
    void savingElsewhereMovesTheDocument() throws Exception {
        var target = folder.resolve("b.concordat.json");
        assertThat(run(Saving.to(file, target))).isEqualTo(Outcome.SAVED);
        assertThat(file.path()).contains(target);
        assertThat(nodesOnDisk(target)).isEqualTo(1);
        assertThat(nodesOnDisk(folders.path())).isZero();
        assertThat(folders.journals()).isZero();
    }

    @Test
    void savingElsewhereUnlocksTheFormerFile() throws Exception {
        run(Saving.to(file, folder.resolve("b.concordat.json")));
        assertThat(folder.resolve(".a.concordat.json.lock")).doesNotExist();
        assertThat(folder.resolve(".b.concordat.json.lock")).exists();
    }

    @Test
    void whatIsChangedWhileSavingElsewhereIsInTheJournalOfTheNewFile() throws Exception {
        var saving = Saving.to(file, folder.resolve("b.concordat.json"));
        UserFolders.addNode(file, "n2");
        run(saving);
        file.journal().flush();
        assertThat(file.document().isDirty()).isTrue();
        assertThat(folders.journals()).isEqualTo(1);
    }

    @Test
    void aSaveThatFailsLeavesTheDocumentUnsavedWhereItWas() throws IOException {
        var saving = Saving.to(file, folder.resolve("gone").resolve("b.concordat.json"));
        assertThatThrownBy(saving::write)
                .isInstanceOf(SaveException.class)
                .hasMessageContaining("b.concordat.json");
        saving.end().run();
        assertThat(file.document().isDirty()).isTrue();
        assertThat(file.path()).contains(folders.path());
    }
}
