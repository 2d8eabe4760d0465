package org.concordat.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ExitCode;

/**
 * A command line with nothing in it to parse: files to open or none, or a command that only reads, with one file and at most
 * {@code --json}. Most starts are such, and do without the parser, which takes a third of the time of a short command to set up. What they
 * answer is the same.
 *
 * @param command empty for opening the files
 */
record PlainLine(String command, List<Path> files, boolean json) {

    private static final String INFO = "info";
    private static final String CHECK = "check";
    private static final String JSON = "--json";

    /** Empty where the parser has to be asked. */
    static Optional<PlainLine> of(String... args) {
        var words = new ArrayList<>(List.of(args));
        var command = !words.isEmpty() && Commands.has(words.get(0)) ? words.remove(0) : "";
        boolean json = !command.isEmpty() && words.remove(JSON);
        boolean understood = command.isEmpty() || (command.equals(INFO) || command.equals(CHECK)) && words.size() == 1;
        return understood && words.stream().allMatch(PlainLine::isFile)
                ? Optional.of(
                        new PlainLine(command, words.stream().map(Path::of).toList(), json))
                : Optional.empty();
    }

    /** Whether a word can mean nothing but a file that is there; to the parser, a dash begins an option and an at sign a list of words. */
    private static boolean isFile(String word) {
        try {
            return !word.isEmpty() && !word.startsWith("-") && !word.startsWith("@") && Files.exists(Path.of(word));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    int run(DesktopLauncher desktop, Surroundings surroundings, Terminal terminal) throws Exception {
        return switch (command) {
            case INFO -> {
                InfoCommand.print(files.get(0), json, null, surroundings.installation(), terminal);
                yield ExitCode.OK;
            }
            case CHECK -> CheckCommand.print(files.get(0), json, null, surroundings, terminal);
            default -> ConcordatCommand.open(files, desktop, surroundings, terminal);
        };
    }
}
