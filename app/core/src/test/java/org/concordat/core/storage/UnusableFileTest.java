package org.concordat.core.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnusableFileTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {"<graphml/>", "hello", "[1, 2]", "\u0000\u0000\u0000\u0000", "{nodes: 1}", "PK\u0003\u0004"})
    void whatIsNotJsonIsRefusedWithTheNameOfTheFile(String file) {
        assertRefused(file, "\u201csample.concordat.json\u201d is not a Concordat document");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t\n"})
    void anEmptyFileIsRefusedAndPointsToTheBackups(String file) {
        assertRefused(file, "is empty", "backups");
    }

    @Test
    void jsonOfAnotherKindIsRefused() {
        assertRefused("{\"name\": \"x\", \"version\": \"1.0.0\"}", "is JSON, but not a Concordat document");
    }

    @Test
    void aNewerFormatIsRefusedWithBothVersions() {
        assertRefused(
                Sample.with("\"concordat\": 1", "\"concordat\": 2"), "version 2", "reads version 1", "left as it is");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1\"", "0", "-1", "1.5", "null", "[1]", "1e400"})
    void aVersionThatIsNoneIsRefusedWithItsLine(String version) {
        assertRefused(Sample.with("\"concordat\": 1", "\"concordat\": " + version), "line 2", version);
    }

    @Test
    void aFileOverTheLimitIsRefusedWithTheLimit() throws Exception {
        var file = folder.resolve("large.concordat.json");
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(Limits.BYTES + 1L);
        }
        assertThatThrownBy(() -> SampleCareModel.reader().read(file))
                .isInstanceOf(UnusableFileException.class)
                .hasMessageContaining("\u201clarge.concordat.json\u201d is too large")
                .hasMessageContaining("128 MB");
    }

    @Test
    void moreElementsThanTheLimitAreRefused() {
        var nodes = new StringBuilder();
        for (int i = 0; i <= Limits.ELEMENTS; i++) {
            nodes.append(i == 0 ? "" : ",").append("{\"id\":\"").append(i).append("\",\"type\":\"a.b\"}");
        }
        assertRefused("{\"concordat\": 1, \"nodes\": [" + nodes + "]}", "1,000,000 nodes and links");
    }

    @Test
    void morePartsThanTheLimitAreRefused() {
        assertRefused("{\"concordat\": 1" + ",\"x\":1".repeat(Limits.PARTS) + "}", "2,000,000 nodes, links, boxes");
    }

    @Test
    void moreDamageThanTheLimitIsRefused() {
        assertRefused("{\"concordat\": 1, \"nodes\": [" + "1,".repeat(Limits.SET_ASIDE + 1) + "]}", "too damaged");
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatThrownBy(() -> SampleCareModel.reader().read(folder.resolve("gone.concordat.json")))
                .isInstanceOf(UnusableFileException.class)
                .hasMessageContaining("There is no file")
                .hasMessageContaining("gone.concordat.json");
    }

    @Test
    void aFolderIsNotAFile() {
        assertThatThrownBy(() -> SampleCareModel.reader().read(folder))
                .isInstanceOf(UnusableFileException.class)
                .hasMessageContaining("is a folder");
    }

    @Test
    void aFileOnDiskIsReadAsItsBytesAre() throws Exception {
        var file = Files.writeString(folder.resolve("s.concordat.json"), Sample.FILE);
        assertThat(SampleCareModel.reader().read(file)).isEqualTo(Sample.read(Sample.FILE));
    }

    private static void assertRefused(String file, String... words) {
        assertThatThrownBy(() -> Sample.read(file))
                .isInstanceOf(UnusableFileException.class)
                .message()
                .contains(words);
    }
}
