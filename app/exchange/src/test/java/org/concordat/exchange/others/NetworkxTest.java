package org.concordat.exchange.others;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.exchange.export.FileOutput;
import org.concordat.exchange.export.Format;
import org.concordat.exchange.export.Labels;
import org.concordat.exchange.export.LegalText;
import org.concordat.exchange.export.Profile;
import org.concordat.exchange.formats.Formats;
import org.concordat.exchange.graph.NastyNetwork;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What NetworkX makes of the files, on machines that have it. */
class NetworkxTest {

    private static final Path PROGRAM =
            Path.of("src/test/python/networkx_reads.py").toAbsolutePath();
    private static final boolean IS_THERE = isThere();

    @TempDir
    private Path folder;

    private static boolean isThere() {
        try {
            var process = new ProcessBuilder("python3", "-c", "import networkx")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (Exception e) {
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"graphml", "gexf", "json"})
    void everyNodeArrivesWithItsIdNameAndType(String format) throws Exception {
        assertThat(OtherProgram.cells(read(format), "node", 1, 2, 3))
                .containsExactlyInAnyOrderElementsOf(
                        NastyNetwork.nodes().map(NetworkxTest::words).toList());
    }

    /** In GML the label is what NetworkX knows a node by, and names that nodes share have a number there. */
    @Test
    void everyNodeOfGmlArrivesWithItsIdAndType() throws Exception {
        assertThat(OtherProgram.cells(read("gml"), "node", 1, 3))
                .containsExactlyInAnyOrderElementsOf(NastyNetwork.nodes()
                        .map(node -> node.id() + " | " + node.type().id())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"graphml", "gexf", "json", "gml"})
    void everyLinkArrivesBetweenItsEndsAlsoBesideAnother(String format) throws Exception {
        assertThat(OtherProgram.cells(read(format), "edge", 1, 2, 3, 4))
                .containsExactlyInAnyOrderElementsOf(NastyNetwork.NETWORK.links().stream()
                        .map(NetworkxTest::words)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"graphml", "gexf", "json", "gml", "pajek"})
    void theGraphHasDirectionsAndParallelLinks(String format) throws Exception {
        assertThat(OtherProgram.cells(read(format), "graph", 1, 2)).containsExactly("True | True");
    }

    /** Pajek keeps no ids: as many nodes and links arrive, and the names. */
    @Test
    void pajekArrivesInNumber() throws Exception {
        var lines = read("pajek");

        assertThat(OtherProgram.cells(lines, "node", 0)).hasSize(9);
        assertThat(OtherProgram.cells(lines, "edge", 0)).hasSize(5);
        assertThat(OtherProgram.cells(lines, "node", 2))
                .contains("Caf\u00e9 \u2013 Ltd", "=1+1", "Twin (1)", "Twin (2)");
    }

    private static String words(Node node) {
        return node.id() + " | " + LegalText.of(Labels.of(node)) + " | "
                + node.type().id();
    }

    private static String words(Link link) {
        return link.id() + " | " + link.from() + " | " + link.to() + " | "
                + link.type().id();
    }

    private List<List<String>> read(String id) throws Exception {
        Assumptions.assumeTrue(IS_THERE, "There is no NetworkX here");
        Format format = Formats.own().of(id).orElseThrow();
        var profile = format.profiles().contains(Profile.NETWORKX) ? Profile.NETWORKX : format.preset();
        var file = folder.resolve("network" + format.extension());
        FileOutput.write(file, out -> format.write(NastyNetwork.export(), profile, out));
        return OtherProgram.lines(folder, List.of("python3", PROGRAM.toString(), file.toString()));
    }
}
