package org.concordat.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.concordat.exchange.formats.Importers;
import org.concordat.exchange.formats.Readers;
import picocli.CommandLine.Command;

/** What can be imported; each kind of source is a command below it. */
@Command(
        name = "import",
        subcommands = {
            ImportOdsCommand.class,
            ImportTableCommand.class,
            ImportGraphCommand.class,
            ImportOtherCommand.class
        })
final class ImportCommand {

    private static final Set<String> KINDS = Set.of("ods", "table", "graph", "other");

    private ImportCommand() {}

    /** Whether the words leave out the kind of source, as in {@code import x.graphml}. */
    static boolean leavesOutKind(String... args) {
        return args.length > 1 && args[0].equals("import") && !args[1].startsWith("-") && !KINDS.contains(args[1]);
    }

    /** The words with the kind of source: {@code import x.graphml} is {@code import graph x.graphml}. */
    static String[] spelledOut(Installation installation, String... args) throws IOException {
        var all = new ArrayList<>(List.of(args));
        all.add(
                1,
                all.stream().anyMatch(word -> word.startsWith("--as"))
                        ? "other"
                        : kind(Path.of(args[1]), installation));
        return all.toArray(String[]::new);
    }

    private static String kind(Path file, Installation installation) throws IOException {
        if (Readers.of(file).isPresent()) {
            return "graph";
        }
        var importers = Importers.of(installation.workspace().careModels());
        return importers.of(file).isPresent() ? "other" : "table";
    }
}
