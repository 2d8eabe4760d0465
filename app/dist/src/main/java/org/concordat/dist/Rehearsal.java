package org.concordat.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.concordat.cli.ConcordatCommand;
import org.concordat.desktop.Desktop;

/**
 * Runs each command, and opens the window where there is a display, while the distribution is built, so that the JVM can archive the
 * classes they load and start faster ever after. What a command answers does not matter here.
 */
public final class Rehearsal {

    private Rehearsal() {}

    /** Rehearses with the networks in a folder. */
    public static void main(String[] args) throws IOException {
        var scratch = Files.createTempDirectory("rehearsal");
        var commands = new ArrayList<String[]>();
        commands.add(new String[] {"--version"});
        commands.add(new String[] {"--help"});
        commands.add(new String[] {"plugins", "list"});
        for (Path model : models(Path.of(args[0]))) {
            commands.addAll(commands(model.toString(), scratch));
        }
        commands.add(new String[] {});
        // The welcome page first, then a window with a network.
        models(Path.of(args[0])).stream().findFirst().ifPresent(model -> commands.add(new String[] {model.toString()}));
        ConcordatCommand.rehearse(commands, Desktop::open);
        remove(scratch);
        System.exit(0);
    }

    private static List<Path> models(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> models = Files.list(folder)) {
            return models.filter(model -> model.toString().endsWith(".concordat.json"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String[]> commands(String model, Path scratch) {
        var commands = new ArrayList<String[]>();
        commands.add(new String[] {"info", model});
        commands.add(new String[] {"info", model, "--json"});
        commands.add(new String[] {"check", model});
        commands.add(new String[] {"check", model, "--json"});
        commands.add(new String[] {"measure", model});
        commands.add(new String[] {"measure", model, "--json"});
        commands.add(new String[] {"format", model, "--check"});
        for (String format : List.of("graphml", "svg", "pdf", "png")) {
            commands.add(new String[] {
                "export", model, "--to", scratch.resolve("network." + format).toString()
            });
        }
        return commands;
    }

    private static void remove(Path scratch) throws IOException {
        try (Stream<Path> files = Files.list(scratch)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(scratch);
    }
}
