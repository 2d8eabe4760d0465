package org.concordat.exchange.others;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.exchange.export.FileOutput;
import org.concordat.exchange.export.Format;
import org.concordat.exchange.export.Labels;
import org.concordat.exchange.export.LegalText;
import org.concordat.exchange.export.Profile;
import org.concordat.exchange.formats.Formats;
import org.concordat.exchange.graph.NastyNetwork;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Gephi makes of the files that are written for it. It runs apart: its jar brings libraries of its own. */
class GephiTest {

    private static final Path PROGRAM =
            Path.of("src/test/gephi/GephiReads.java").toAbsolutePath();
    private static final Path TOOLKIT =
            Path.of("target/gephi/gephi-toolkit.jar").toAbsolutePath();

    /** What each format became, as Gephi takes seconds to start. */
    private static final Map<String, List<List<String>>> READ = Collections.synchronizedMap(new HashMap<>());

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"gexf", "graphml", "csv"})
    void everyNodeArrivesWithItsIdNameAndType(String format) throws Exception {
        assertThat(OtherProgram.cells(read(format), "node", 1, 2, 3))
                .containsExactlyInAnyOrderElementsOf(
                        NastyNetwork.nodes().map(GephiTest::words).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"gexf", "graphml", "csv"})
    void everyLinkArrivesBetweenItsEndsAlsoBesideAnother(String format) throws Exception {
        assertThat(OtherProgram.cells(read(format), "edge", 1, 2, 3, 6))
                .containsExactlyInAnyOrderElementsOf(NastyNetwork.NETWORK.links().stream()
                        .map(GephiTest::words)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"gexf", "graphml", "csv"})
    void linksThatRunBesideEachOtherHaveTheirKinds(String format) throws Exception {
        assertThat(OtherProgram.cells(read(format), "edge", 1, 4)).contains("l2 | REFERS_TO", "l3 | SHARES_STAFF_WITH");
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
        var known = READ.get(id);
        if (known != null) {
            return known;
        }
        Format format = Formats.own().of(id).orElseThrow();
        var target = folder.resolve("network" + format.extension());
        var files = FileOutput.write(target, out -> format.write(NastyNetwork.export(), Profile.GEPHI, out)).stream()
                .filter(file -> !file.endsWith("network-about.csv"))
                .map(Path::toString);
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var start = Stream.of(
                java, "-Djava.awt.headless=true", "-cp", TOOLKIT.toString(), "--source", "17", PROGRAM.toString());
        var command = new ArrayList<>(Stream.concat(start, files).toList());
        var lines = OtherProgram.lines(folder, command);
        READ.put(id, lines);
        return lines;
    }
}
