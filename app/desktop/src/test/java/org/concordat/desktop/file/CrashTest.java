package org.concordat.desktop.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What another process has left that ended in the midst of editing. */
class CrashTest {

    private static final int HALTED = 9;

    @TempDir
    private Path folder;

    private UserFolders folders;

    @BeforeEach
    void aFile() throws IOException {
        folders = new UserFolders(folder);
        folders.write("Lyng");
    }

    /** Opens the file, or a new document, adds three nodes, takes one back and ends as if by a power cut. */
    static final class Crash {
        public static void main(String[] arguments) throws Exception {
            var folders = new UserFolders(Path.of(arguments[0]));
            var file = arguments.length == 1
                    ? folders.opening().untitled()
                    : folders.opening().read(folders.path());
            UserFolders.addNode(file, "n1");
            UserFolders.addNode(file, "n2");
            UserFolders.addNode(file, "n3");
            file.document().undo();
            file.journal().flush();
            Runtime.getRuntime().halt(HALTED);
        }
    }

    private Leftover crash(String... more) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classPath = System.getProperty("java.class.path");
        var program = new ProcessBuilder(
                java, "-XX:TieredStopAtLevel=1", "-cp", classPath, Crash.class.getName(), folder.toString());
        program.command().addAll(List.of(more));
        var process = program.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor()).isEqualTo(HALTED);
        var left = Leftover.in(folders.workspace());
        assertThat(left).hasSize(1);
        return left.get(0);
    }

    private void giveUp(OpenFile file) {
        file.giveUp();
        file.close().run();
    }

    @Test
    void aNewDocumentIsRecoveredAsItWasAndUnsaved() throws Exception {
        var left = crash();
        var file = folders.opening().recover(left.journal());
        assertThat(left.name()).isEqualTo("New network");
        assertThat(UserFolders.nodes(file)).isEqualTo(2);
        assertThat(file.document().isDirty()).isTrue();
        assertThat(file.path()).isEmpty();
        giveUp(file);
    }

    @Test
    void aFileThatIsAsItWasGetsItsChangesBack() throws Exception {
        var left = crash("file");
        var file = folders.opening().recover(left.journal());
        assertThat(left.name()).isEqualTo("a.concordat.json");
        assertThat(UserFolders.nodes(file)).isEqualTo(2);
        assertThat(file.document().isDirty()).isTrue();
        assertThat(file.path()).contains(folders.path());
        var saving = Saving.of(file);
        assertThat(saving.write()).isEqualTo(Saving.Outcome.SAVED);
        saving.end().run();
        assertThat(folders.workspace().read(folders.path()).content().nodes()).hasSize(2);
        assertThat(file.document().isDirty()).isFalse();
        giveUp(file);
    }

    @Test
    void changesToAFileThatIsAnotherByNowAreRecoveredAsACopy() throws Exception {
        var left = crash("file");
        folders.write("changed by another");
        var file = folders.opening().recover(left.journal());
        assertThat(UserFolders.nodes(file)).isEqualTo(2);
        assertThat(file.path()).isEmpty();
        assertThat(file.remarks().warning()).contains("a.concordat.json", "copy");
        assertThat(folder.resolve(".a.concordat.json.lock")).doesNotExist();
        giveUp(file);
    }

    @Test
    void whatWasRecoveredIsKeptAgainstTheNextCrash() throws Exception {
        var file = folders.opening().recover(crash().journal());
        assertThat(folders.journals()).isEqualTo(1);
        assertThat(Leftover.in(folders.workspace())).isEmpty();
        giveUp(file);
        assertThat(folders.journals()).isZero();
    }

    @Test
    void takingBackWhatWasRecoveredDoesNotMakeItSaved() throws Exception {
        var file = folders.opening().recover(crash().journal());
        while (file.document().undo()) {
            assertThat(file.document().isDirty()).isTrue();
        }
        assertThat(file.document().isDirty()).isTrue();
        giveUp(file);
    }
}
