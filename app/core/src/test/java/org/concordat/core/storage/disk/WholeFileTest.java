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

class WholeFileTest {

    private static final byte[] FRESH = "fresh".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private Path target;

    @BeforeEach
    void anEarlierFile() throws IOException {
        target = Files.writeString(folder.resolve("x.graphml"), "old");
    }

    @Test
    void itTakesThePlaceOfAnEarlierOne() throws Exception {
        WholeFile.write(target, out -> out.write(FRESH));

        assertThat(target).hasContent("fresh");
    }

    @Test
    void whatFailsHalfwayLeavesTheEarlierOneAlone() {
        assertThatThrownBy(() -> WholeFile.write(target, out -> {
                    out.write(FRESH);
                    throw new IOException("no more");
                }))
                .hasMessage("no more");

        assertThat(target).hasContent("old");
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void anErrorOfWhatWritesLeavesNoDraft() {
        assertThatThrownBy(() -> WholeFile.write(target, out -> {
                    throw new IllegalStateException("fault");
                }))
                .hasMessage("fault");

        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void aSymbolicLinkStaysOne() throws Exception {
        var link = Files.createSymbolicLink(folder.resolve("link.graphml"), target);

        WholeFile.write(link, out -> out.write(FRESH));

        assertThat(link).isSymbolicLink();
        assertThat(target).hasContent("fresh");
    }

    @Test
    void itIsForcedToTheDiskBeforeItTakesItsPlace() throws Exception {
        var disk = new OtherDisk(new RealDisk()) {
            private boolean forced;

            @Override
            public Output create(Path file) throws IOException {
                var out = super.create(file);
                return new Output() {
                    @Override
                    public void write(byte[] bytes) throws IOException {
                        out.write(bytes);
                    }

                    @Override
                    public void force() throws IOException {
                        forced = true;
                        out.force();
                    }

                    @Override
                    public void close() throws IOException {
                        out.close();
                    }
                };
            }

            @Override
            public void replace(Path from, Path to) throws IOException {
                assertThat(forced).isTrue();
                super.replace(from, to);
            }
        };

        new WholeFile(disk, millis -> {}).replace(target, out -> out.write(FRESH));

        assertThat(target).hasContent("fresh");
    }
}
