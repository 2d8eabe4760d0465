package org.concordat.core.storage.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFilesTest {

    @TempDir
    private Path folder;

    private Path nodes;
    private Path edges;
    private Path about;

    @BeforeEach
    void earlierFiles() throws IOException {
        nodes = Files.writeString(folder.resolve("nodes.csv"), "old nodes");
        edges = Files.writeString(folder.resolve("edges.csv"), "old edges");
        about = folder.resolve("about.csv");
    }

    private static WholeFile.Writing text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A disk on which the edges are held by another program. */
    private Disk holdingEdges() {
        return new OtherDisk(new RealDisk()) {
            @Override
            public void replace(Path from, Path to) throws IOException {
                if (to.endsWith("edges.csv") && Files.readString(from).equals("new edges")) {
                    throw new IOException("in use");
                }
                super.replace(from, to);
            }
        };
    }

    private void writeAll(WholeFiles files) throws Exception {
        files.add(about, text("new about"));
        files.add(nodes, text("new nodes"));
        files.add(edges, text("new edges"));
        files.replace();
    }

    @Test
    void allTakeTheirPlaces() throws Exception {
        try (var files = new WholeFiles()) {
            writeAll(files);
        }

        assertThat(nodes).hasContent("new nodes");
        assertThat(edges).hasContent("new edges");
        assertThat(about).hasContent("new about");
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void noneIsReplacedBeforeAllAreWritten() throws Exception {
        try (var files = new WholeFiles()) {
            files.add(nodes, text("new nodes"));
            assertThatThrownBy(() -> files.add(edges, out -> {
                        throw new IOException("no more");
                    }))
                    .hasMessage("no more");
        }

        assertThat(nodes).hasContent("old nodes");
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void ifOneCannotTakeItsPlaceTheOthersGoBack() throws Exception {
        try (var files = new WholeFiles(holdingEdges(), millis -> {})) {
            assertThatThrownBy(() -> writeAll(files))
                    .isInstanceOf(SaveException.class)
                    .hasMessageContainingAll("edges.csv", "in use", "No file was replaced");
        }

        assertThat(nodes).hasContent("old nodes");
        assertThat(edges).hasContent("old edges");
        assertThat(about).doesNotExist();
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void aSingleOneThatIsRefusedIsKeptBesideItsPlace() throws Exception {
        try (var files = new WholeFiles(holdingEdges(), millis -> {})) {
            files.add(edges, text("new edges"));
            assertThatThrownBy(files::replace).hasMessageContaining(".tmp");
        }

        assertThat(edges).hasContent("old edges");
        assertThat(folder).isDirectoryContaining("glob:**.tmp");
    }
}
