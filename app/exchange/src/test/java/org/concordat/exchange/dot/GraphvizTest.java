package org.concordat.exchange.dot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.concordat.exchange.export.FileOutput;
import org.concordat.exchange.export.Profile;
import org.concordat.exchange.graph.NastyNetwork;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What Graphviz makes of a file, on machines that have it. */
class GraphvizTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(names = {"GRAPHVIZ", "GEPHI"})
    void everyNodeAndEveryLinkArrives(Profile profile) throws Exception {
        var lines = plain(profile);

        assertThat(lines)
                .filteredOn(line -> line.startsWith("node "))
                .hasSize(NastyNetwork.NETWORK.nodes().size());
        assertThat(lines)
                .filteredOn(line -> line.startsWith("edge "))
                .hasSize(NastyNetwork.NETWORK.links().size());
        assertThat(String.join("\n", lines)).contains("Caf\u00e9 \u2013 Ltd", "St Mary's & Co", "=1+1");
    }

    /** The layout as text. */
    private List<String> plain(Profile profile) throws Exception {
        boolean isHere = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(dir -> Files.isExecutable(Path.of(dir, "dot")));
        Assumptions.assumeTrue(isHere, "There is no Graphviz here");
        var file = folder.resolve("network.dot");
        FileOutput.write(file, out -> new DotFormat().write(NastyNetwork.export(), profile, out));
        var laidOut = folder.resolve("network.txt");
        var complaints = folder.resolve("complaints.txt");
        var process = new ProcessBuilder("dot", "-Tplain", file.toString())
                .redirectOutput(laidOut.toFile())
                .redirectError(complaints.toFile())
                .start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
        assertThat(complaints).content().doesNotContain("syntax");
        return Files.readAllLines(laidOut, StandardCharsets.UTF_8);
    }
}
