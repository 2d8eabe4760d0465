package org.concordat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InfoCommandTest {

    @TempDir
    private Path folder;

    @Test
    void itCountsNodesAndLinksByType() throws IOException {
        var run = Run.of("info", Sample.in(folder));

        assertThat(run.status()).isZero();
        assertThat(run.out().lines())
                .contains(
                        "  Nodes: 4", "    provider     2", "    partnership  1", "  Links: 2", "    is member of  2");
    }

    @Test
    void itListsTheViews() throws IOException {
        assertThat(Run.of("info", Sample.in(folder)).out().lines())
                .contains("  Views: 2", "    Everything (4 nodes)", "    St Mary's (2 nodes)");
    }

    @Test
    void itTellsCareModelsThatAreMissing() throws IOException {
        assertThat(Run.of("info", Sample.in(folder)).out()).contains("Care models not here: 1\n    mcp 0.3.0\n");
    }

    @Test
    void itTellsWhatWasSetAsideAndWhy() throws IOException {
        var file = Sample.in(folder);
        Files.writeString(file, Files.readString(file).replace("\"to\": \"partnership\"}\n", "\"to\": \"gone\"}\n"));

        var run = Run.of("info", file);

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Set aside: 1 part");
        assertThat(run.err()).contains(file + ":").contains("gone");
    }

    @Test
    void itsJsonIsAsPromised() throws IOException {
        var file = Sample.in(folder);

        assertThat(Run.of("info", file, "--json").out().lines().limit(7))
                .containsExactly(
                        "{",
                        "  \"file\": \"" + file + "\",",
                        "  \"title\": \"Connected Care\",",
                        "  \"asAt\": null,",
                        "  \"nodes\": {",
                        "    \"count\": 4,",
                        "    \"byType\": [");
    }

    @Test
    void itsJsonMarksCareModelsThatAreHere() throws IOException {
        assertThat(Run.of("info", Sample.in(folder), "--json").out().replaceAll("\\s+", " "))
                .contains("\"id\": \"mcp\", \"version\": \"0.3.0\", \"here\": false");
    }
}
