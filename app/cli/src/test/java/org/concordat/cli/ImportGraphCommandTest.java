package org.concordat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportGraphCommandTest {

    @TempDir
    private Path folder;

    private Path exported() throws IOException {
        var graph = folder.resolve("x.graphml");
        Run.of("export", Sample.in(folder), "--to", graph);
        return graph;
    }

    @Test
    void whatWasExportedComesBack() throws IOException {
        var back = folder.resolve("back.concordat.json");

        var run = Run.of("import", exported(), "--to", back);

        assertThat(run.status()).isZero();
        assertThat(Run.of("info", back).out()).contains("Nodes: ");
        assertThat(Files.readString(back)).contains("\"hub\"", "\"b-provider\"");
    }

    @Test
    void aWorkbookOfOursComesBackAsANetwork() throws IOException {
        var book = folder.resolve("x.xlsx");
        Run.of("export", Sample.in(folder), "--to", book);
        var back = folder.resolve("back.concordat.json");

        assertThat(Run.of("import", book, "--to", back).status()).isZero();
        assertThat(Files.readString(back)).contains("\"hub\"", "\"b-provider\"");
    }

    @Test
    void tablesOfOursComeBackAsANetwork() throws IOException {
        Run.of("export", Sample.in(folder), "--to", folder.resolve("x.csv"));
        var back = folder.resolve("back.concordat.json");

        assertThat(Run.of("import", folder.resolve("x-nodes.csv"), "--to", back).status())
                .isZero();
        assertThat(Files.readString(back)).contains("\"hub\"", "\"b-provider\"");
    }

    @Test
    void importingAgainChangesNothing() throws IOException {
        var graph = exported();
        var back = folder.resolve("back.concordat.json");
        Run.of("import", graph, "--to", back);

        var run = Run.of("import", "graph", graph, "--into", back);

        assertThat(run.out()).contains("Nothing changes");
    }

    @Test
    void theGuessCanBeWrittenDownWithoutImporting() throws IOException {
        var mapping = folder.resolve("m.json");

        var run = Run.of("import", "graph", exported(), "--save-mapping", mapping);

        assertThat(run.status()).isZero();
        assertThat(mapping).content().contains("concordat-graph-mapping");
    }

    @Test
    void aFileThatIsNoGraphIsRefused() throws IOException {
        var file = folder.resolve("x.graphml");
        Files.writeString(file, "hello");

        var run = Run.of("import", file, "--to", folder.resolve("back.concordat.json"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("damaged near line 1");
        assertThat(folder.resolve("back.concordat.json")).doesNotExist();
    }

    @Test
    void theFormatsAreListed() {
        assertThat(Run.of("formats").out()).contains("graphml", "universal, yed", "svg");
    }
}
