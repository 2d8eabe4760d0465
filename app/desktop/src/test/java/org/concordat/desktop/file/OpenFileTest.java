package org.concordat.desktop.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.concordat.api.core.Core;
import org.concordat.api.edit.AddNode;
import org.concordat.api.network.Node;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.plugin.Plugins;
import org.concordat.core.storage.disk.StateDirectory;
import org.concordat.core.workspace.Workspace;
import org.concordat.desktop.plugins.DemoPlugin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenFileTest {

    @TempDir
    private Path folder;

    private final DemoPlugin.Demo demo = new DemoPlugin.Demo();
    private Storage knowing;
    private Storage ignorant;
    private OpenFile file;

    @BeforeEach
    void aDocumentOfACareModel() {
        var state = new StateDirectory(folder.resolve("state"));
        knowing = new Storage(new Workspace(new Plugins(CareModels.of(List.of(demo)), List.of()), state), state);
        ignorant = new Storage(new Workspace(Plugins.none(), state), state);
        file = knowing.create();
    }

    @AfterEach
    void close() {
        file.close();
    }

    private void addOne() {
        file.document().apply(new AddNode(Node.of(demo.nodeTypes().get(0)).with(Core.NAME, "One thing")));
    }

    private Node only() {
        return file.document().network().nodes().iterator().next();
    }

    @Test
    void withoutItsCareModelANodeIsAPlaceholder() throws Exception {
        addOne();
        file = file.in(ignorant);

        assertThat(only().type().isPlaceholder()).isTrue();
    }

    @Test
    void withItsCareModelBackItIsWhatItWas() throws Exception {
        addOne();
        var before = only();
        file = file.in(ignorant).in(knowing);

        assertThat(only()).isEqualTo(before);
    }

    @Test
    void whatIsNotSavedIsStillKeptAgainstACrash() throws Exception {
        addOne();
        file = file.in(ignorant);

        assertThat(journals()).contains("One thing");
    }

    @Test
    void onlyOneJournalIsKept() throws Exception {
        addOne();
        file = file.in(ignorant).in(knowing).in(ignorant);

        try (var journals = Files.list(folder.resolve("state").resolve("journals"))) {
            assertThat(journals).hasSize(1);
        }
    }

    @Test
    void aNewDocumentStaysUntouched() throws Exception {
        file = file.in(ignorant);

        assertThat(file.isUntouched()).isTrue();
    }

    private String journals() throws IOException {
        try (var files = Files.walk(folder.resolve("state").resolve("journals"))) {
            return files.filter(Files::isRegularFile).map(OpenFileTest::text).collect(Collectors.joining());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
