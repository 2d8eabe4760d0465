package org.concordat.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The {@code concordat} command: opens the window, or does one of its subcommands. */
@Command(
        name = "concordat",
        resourceBundle = "org.concordat.cli.messages",
        versionProvider = ProductVersion.class,
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        sortOptions = false)
public final class ConcordatCommand implements Callable<Integer> {

    private final DesktopLauncher desktop;
    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE")
    private List<Path> files = List.of();

    @Option(names = "--safe-mode")
    private boolean safe;

    private ConcordatCommand(DesktopLauncher desktop, Surroundings surroundings) {
        this.desktop = desktop;
        this.surroundings = surroundings;
    }

    /**
     * Runs one command line to its end. Whatever happens, no exception leaves it and no stack trace is printed.
     *
     * @return the exit status of the program: 0 for all well, 1 for an answer that something is wrong, 2 for a command that could not be done
     */
    public static int run(String[] args, DesktopLauncher desktop) {
        var out = StandardOutput.ofThisProcess();
        return ProductVersion.answers(args, out) ? ExitCode.OK : run(args, desktop, Surroundings.here(), out);
    }

    /**
     * Runs command lines one after the other with the plugins loaded once, whatever each of them answers: a rehearsal of starts, from
     * which the JVM learns the classes.
     */
    public static void rehearse(List<String[]> commandLines, DesktopLauncher desktop) {
        var surroundings = Surroundings.here().loadedOnce();
        for (var args : commandLines) {
            var out = StandardOutput.ofThisProcess();
            if (!ProductVersion.answers(args, out)) {
                run(args, desktop, surroundings, out);
            }
        }
    }

    static int run(String[] args, DesktopLauncher desktop, Surroundings surroundings, StandardOutput out) {
        var terminal = new Terminal(out.writer(), new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        int status = answer(args, desktop, surroundings, terminal);
        terminal.out().flush();
        var fault = out.fault();
        return fault == null ? status : Failures.tell(terminal.err(), Texts.of("failure.output", fault));
    }

    static int answer(String[] args, DesktopLauncher desktop, Surroundings surroundings, Terminal terminal) {
        return PlainLine.of(args)
                .map(line -> Failures.guarded(() -> line.run(desktop, surroundings, terminal), terminal.err()))
                .orElseGet(() -> parsed(args, desktop, surroundings, terminal));
    }

    /** Asks the parser what the words mean. */
    static int parsed(String[] args, DesktopLauncher desktop, Surroundings surroundings, Terminal terminal) {
        return ImportCommand.leavesOutKind(args)
                ? Failures.guarded(() -> importing(args, desktop, surroundings.loadedOnce(), terminal), terminal.err())
                : spelledOut(args, desktop, surroundings, terminal);
    }

    private static int importing(String[] args, DesktopLauncher desktop, Surroundings surroundings, Terminal terminal)
            throws IOException {
        return spelledOut(ImportCommand.spelledOut(surroundings.installation(), args), desktop, surroundings, terminal);
    }

    private static int spelledOut(
            String[] args, DesktopLauncher desktop, Surroundings surroundings, Terminal terminal) {
        var commandLine =
                commandLine(desktop, surroundings, args).setOut(terminal.out()).setErr(terminal.err());
        return Failures.guarded(commandLine, args);
    }

    /** With all subcommands. */
    static CommandLine commandLine(DesktopLauncher desktop, Surroundings surroundings) {
        return commandLine(desktop, surroundings, new String[0]);
    }

    /** With the subcommand that the first word names, or with all where it names none. */
    static CommandLine commandLine(DesktopLauncher desktop, Surroundings surroundings, String... args) {
        var commands = new Commands(surroundings);
        return commands.addTo(new CommandLine(new ConcordatCommand(desktop, surroundings), commands), args)
                .setExecutionExceptionHandler(Failures::executing)
                .setParameterExceptionHandler(Failures::parsing);
    }

    @Override
    public Integer call() throws Exception {
        return open(files, safe, desktop, surroundings, Terminal.of(spec));
    }

    /** Opens files in windows, or says what is in them where there can be no window. */
    static int open(
            List<Path> files, boolean safe, DesktopLauncher desktop, Surroundings surroundings, Terminal terminal)
            throws Exception {
        for (var file : files) {
            if (!Files.exists(file)) {
                throw new CommandFailure(Texts.of("noSuchFileOrCommand", file.toString()));
            }
        }
        return surroundings.display().getAsBoolean()
                ? desktop.open(files, safe)
                : withoutDisplay(files, surroundings, terminal);
    }

    private static int withoutDisplay(List<Path> files, Surroundings surroundings, Terminal terminal) throws Exception {
        var installation = surroundings.installation();
        terminal.remark(Texts.of("display.none"));
        for (var file : files.isEmpty() ? installation.sample().stream().toList() : files) {
            InfoCommand.print(file, false, null, installation, terminal);
        }
        return ExitCode.OK;
    }
}
