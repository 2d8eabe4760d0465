package org.concordat.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.concordat.cli.ConcordatCommand;

/**
 * Runs each command once while the distribution is built, so that the JVM can archive the classes they load and start faster ever after.
 * What a command answers does not matter here.
 */
public final class Rehearsal {

    private static final int NO_WINDOW = 1;

    private Rehearsal() {}

    /** Rehearses with the networks in a folder. */
    public static void main(String[] args) throws IOException {
        run("--version");
        run("--help");
        run("plugins", "list");
        for (Path model : models(Path.of(args[0]))) {
            rehearse(model.toString());
        }
    }

    private static List<Path> models(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> models = Files.list(folder)) {
            return models.sorted().toList();
        }
    }

    private static void rehearse(String model) throws IOException {
        run("info", model);
        run("info", model, "--json");
        run("check", model);
        run("check", model, "--json");
        run("measure", model);
        run("measure", model, "--json");
        run("format", model, "--check");
        for (String format : List.of("graphml", "svg", "png")) {
            Path export = Files.createTempFile("rehearsal", "." + format);
            run("export", model, "--to", export.toString());
            Files.deleteIfExists(export);
        }
    }

    private static void run(String... command) {
        ConcordatCommand.run(command, files -> NO_WINDOW);
    }
}
