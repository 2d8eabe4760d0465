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
        return args.length > 0 && (args[0].equals(INFO) || args[0].equals(CHECK))
                ? reading(args[0], new ArrayList<>(List.of(args).subList(1, args.length)))
                : opening(List.of(args));
    }

    private static Optional<PlainLine> reading(String command, List<String> words) {
        boolean json = words.remove(JSON);
        return words.size() == 1 && isFile(words.get(0))
                ? Optional.of(new PlainLine(command, List.of(Path.of(words.get(0))), json))
                : Optional.empty();
    }

    /** A word without a dot may be the name of a command. */
    private static Optional<PlainLine> opening(List<String> words) {
        return words.stream().allMatch(word -> word.contains(".") && isFile(word))
                ? Optional.of(new PlainLine("", words.stream().map(Path::of).toList(), false))
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
            default -> ConcordatCommand.open(files, false, desktop, surroundings, terminal);
        };
    }
}
