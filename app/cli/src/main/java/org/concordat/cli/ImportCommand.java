package org.concordat.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.concordat.exchange.formats.Readers;
import picocli.CommandLine.Command;

/** What can be imported; each kind of source is a command below it. */
@Command(
        name = "import",
        subcommands = {ImportOdsCommand.class, ImportTableCommand.class, ImportGraphCommand.class})
final class ImportCommand {

    private static final Set<String> KINDS = Set.of("ods", "table", "graph");

    private ImportCommand() {}

    /** The words with the kind of source where they leave it out: {@code import x.graphml} is {@code import graph x.graphml}. */
    static String[] spelledOut(String... args) {
        boolean names =
                args.length > 1 && args[0].equals("import") && !args[1].startsWith("-") && !KINDS.contains(args[1]);
        if (!names) {
            return args;
        }
        var all = new ArrayList<>(List.of(args));
        all.add(1, Readers.of(Path.of(args[1])).isPresent() ? "graph" : "table");
        return all.toArray(String[]::new);
    }
}
