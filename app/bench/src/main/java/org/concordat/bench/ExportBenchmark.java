package org.concordat.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.concordat.bench.Turns.Start;
import org.concordat.core.storage.ContentWriter;

/**
 * The whole command that exports 10,000 nodes and 100,000 links as GraphML, from starting to the end of the process, in turns with opening
 * the same file alone, and with a program that reads that GraphML with JGraphT and writes it again, on the same options of the JVM.
 */
final class ExportBenchmark {

    private static final int ROUNDS = 7;
    private static final int NODES = 10_000;

    private ExportBenchmark() {}

    /** The folder of the distribution, which is where the build puts it unless it is named. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var home = Path.of(arguments.length == 0 ? "app/dist/target/concordat" : arguments[0])
                .toAbsolutePath()
                .normalize();
        var folder = Files.createTempDirectory("export");
        try {
            Turns.run(starts(home, folder), ROUNDS);
        } finally {
            delete(folder);
        }
    }

    private static List<Start> starts(Path home, Path folder) throws IOException {
        var launcher = home.resolve("bin").resolve("concordat").toString();
        var network = folder.resolve("network.concordat.json");
        Files.write(network, new ContentWriter().write(GeneratedNetwork.of(NODES, 10 * NODES, 1)));
        var graphml = folder.resolve("network.graphml");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var peer = List.of(
                java,
                "@" + home.resolve("conf").resolve("command.options"),
                "-cp",
                System.getProperty("java.class.path"),
                JgraphtCopy.class.getName(),
                graphml.toString(),
                folder.resolve("copy.graphml").toString());
        return List.of(
                new Start("open: info", "", Map.of(), List.of(launcher, "info", network.toString())),
                new Start(
                        "export --to x.graphml",
                        "3",
                        Map.of(),
                        List.of(launcher, "export", network.toString(), "--to", graphml.toString())),
                new Start("JGraphT reads and writes x.graphml", "", Map.of(), peer));
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            files.forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        Files.delete(folder);
    }
}
