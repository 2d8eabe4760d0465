package org.concordat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.concordat.core.plugin.Plugins;
import org.concordat.core.storage.disk.StateDirectory;
import org.concordat.core.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatCommandTest {

    @TempDir
    private Path folder;

    @Test
    void aCanonicalFilePassesTheCheck() throws IOException {
        var run = Run.of("format", Sample.in(folder), "--check");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("is in canonical form");
    }

    @Test
    void anotherDoesNot() throws IOException {
        var file = Sample.disordered(folder);

        var run = Run.of("format", file, "--check");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("not in canonical form");
    }

    @Test
    void checkingChangesNothing() throws IOException {
        var file = Sample.disordered(folder);
        var before = Files.readString(file);

        Run.of("format", file, "--check");

        assertThat(file).hasContent(before);
    }

    @Test
    void itPutsAFileInOrder() throws IOException {
        var canonical = Files.readString(Sample.in(folder));
        var file = Sample.disordered(folder);

        assertThat(Run.of("format", file).status()).isZero();
        assertThat(file).hasContent(canonical);
    }

    @Test
    void theEarlierVersionIsKeptAsABackup(@TempDir Path state) throws IOException {
        var file = Sample.disordered(folder);
        var before = Files.readString(file);
        var workspace = new Workspace(Plugins.none(), new StateDirectory(state));

        Run.in(new Installation(() -> workspace, Optional.empty()), false, "format", file);

        assertThat(workspace.file(file).backups())
                .singleElement()
                .satisfies(backup -> assertThat(backup).hasContent(before));
    }

    @Test
    void itCanWriteElsewhere() throws IOException {
        var canonical = Files.readString(Sample.in(folder));
        var file = Sample.disordered(folder);
        var before = Files.readString(file);
        var target = folder.resolve("ordered.concordat.json");

        Run.of("format", file, "--to", target);

        assertThat(target).hasContent(canonical);
        assertThat(file).hasContent(before);
    }

    @Test
    void checkingAndWritingAreTwoThings() throws IOException {
        var run = Run.of("format", Sample.in(folder), "--check", "--to", folder.resolve("x"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("mutually exclusive").doesNotContain("Error:");
    }

    @Test
    void noDraftIsLeftBehind() throws IOException {
        Run.of("format", Sample.disordered(folder));

        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }
}
