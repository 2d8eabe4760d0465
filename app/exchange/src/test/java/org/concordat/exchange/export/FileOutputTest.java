package org.concordat.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.concordat.exchange.formats.Formats;
import org.concordat.exchange.graph.NastyNetwork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileOutputTest {

    @TempDir
    private Path folder;

    private static Output.Making of(String format) {
        Format chosen = Formats.own().of(format).orElseThrow();
        return output -> Batch.write(NastyNetwork.export(), chosen, chosen.preset(), output);
    }

    @ParameterizedTest
    @CsvSource({
        "csv, network.csv",
        "csv, folder",
        "neo4j, folder",
        "svg, network.svg",
        "png, folder",
        "gexf, network.gexf"
    })
    void allFilesAreForeseen(String format, String name) throws IOException {
        var target = folder.resolve(name);

        var foreseen = Foreseen.files(target, of(format));

        assertThat(foreseen).noneMatch(Files::exists);
        assertThat(FileOutput.write(target, of(format))).isEqualTo(foreseen).allMatch(Files::exists);
    }

    @Test
    void anExportThatFailsAtItsSecondFileLeavesTheFirstAsItWas() throws IOException {
        var nodes = Files.writeString(folder.resolve("network-nodes.csv"), "earlier");

        assertThatThrownBy(() -> FileOutput.write(folder.resolve("network.csv"), output -> {
                    output.part("nodes.csv", out -> out.write("new".getBytes(StandardCharsets.UTF_8)));
                    output.part("edges.csv", out -> {
                        throw new IOException("no more");
                    });
                }))
                .hasMessage("no more");

        assertThat(nodes).hasContent("earlier");
    }
}
