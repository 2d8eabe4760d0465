package org.concordat.desktop.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.concordat.desktop.task.Tasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskWatchTest {

    @TempDir
    private Path folder;

    private final AtomicInteger told = new AtomicInteger();
    private UserFolders folders;
    private OpenFile file;
    private DiskWatch watch;

    @BeforeEach
    void anOpenFile() throws Exception {
        folders = new UserFolders(folder);
        folders.write("Lyng");
        file = folders.opening().read(folders.path());
        watch = new DiskWatch(file, new Tasks(Runnable::run, Runnable::run, names -> {}), told::incrementAndGet);
    }

    @AfterEach
    void closeIt() {
        file.giveUp();
        file.close().run();
    }

    @Test
    void aFileThatIsAsItWasIsNoNews() {
        watch.look();
        assertThat(told).hasValue(0);
    }

    @Test
    void aChangeIsToldOnce() throws Exception {
        folders.write("changed by another");
        watch.look();
        watch.look();
        assertThat(told).hasValue(1);
    }

    @Test
    void withChangesHereItWaitsForTheSave() throws Exception {
        UserFolders.addNode(file, "n1");
        folders.write("changed by another");
        watch.look();
        assertThat(told).hasValue(0);
    }

    @Test
    void aFileThatIsGoneCannotBeReadAnew() throws Exception {
        Files.delete(folders.path());
        watch.look();
        assertThat(told).hasValue(0);
    }
}
