package org.concordat.core.declared.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.concordat.core.declared.ModelSource;
import org.concordat.core.declared.bench.Result;
import org.concordat.core.declared.bench.TestBench;
import org.concordat.core.plugin.InstalledPlugin;
import org.concordat.core.plugin.PluginHost;
import org.concordat.core.plugin.pack.PackReader;
import org.concordat.core.plugin.store.PluginStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new care model works from its first day on: it passes its examples, is packed, installed and in use. */
class NewProjectTest {

    @TempDir
    private Path folder;

    private Path project;

    @BeforeEach
    void aProject() throws Exception {
        project = folder.resolve("local-panels");
        NewProject.write(project, "local-panels");
    }

    private Path packed() throws Exception {
        return ProjectPack.write(ModelSource.of(project), List.of(), folder);
    }

    @Test
    void itsExamplesComeOutAsTheyMust() throws Exception {
        assertThat(TestBench.run(ModelSource.of(project), List.of())).hasSize(5).allMatch(Result::isMet);
    }

    @Test
    void nothingThatIsThereIsWrittenOver() {
        assertThatThrownBy(() -> NewProject.write(project, "local-panels"))
                .isInstanceOf(FileAlreadyExistsException.class);
    }

    @Test
    void twoPacksOfItAreTheSameBytes() throws Exception {
        var first = Files.readAllBytes(packed());
        Files.setLastModifiedTime(
                project.resolve("care-model.json"), java.nio.file.attribute.FileTime.fromMillis(1_000_000_000_000L));

        assertThat(Files.readAllBytes(packed())).isEqualTo(first);
    }

    @Test
    void aPackOfItHoldsNoCode() throws Exception {
        var pack = new PackReader(PluginHost.API_VERSION).read(packed());

        assertThat(pack.descriptor().holdsCode()).isFalse();
        assertThat(pack.descriptor().id()).isEqualTo("local-panels");
    }

    @Test
    void installedItIsInUse() throws Exception {
        var store = new PluginStore(folder.resolve("own"));
        store.install(packed(), new PackReader(PluginHost.API_VERSION));

        var plugins = PluginHost.start(folder.resolve("none"), store).plugins();

        assertThat(plugins.installed()).singleElement().matches(InstalledPlugin::inUse);
        assertThat(plugins.careModels()
                        .vocabulary()
                        .nodeType("local-panels.Panel")
                        .isPlaceholder())
                .isFalse();
    }

    @Test
    void othersMayReadThePackLikeAnyFile() throws Exception {
        var plain = Files.createFile(folder.resolve("plain.txt"));

        var pack = packed();

        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        assertThat(Files.getPosixFilePermissions(pack)).isEqualTo(Files.getPosixFilePermissions(plain));
    }
}
