package org.concordat.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a file in its one canonical form, or says whether it stands in it. */
@Command(name = "format")
final class FormatCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE")
    private Path file;

    @ArgGroup
    private @Nullable Way way;

    /** Either only asks, or writes elsewhere. */
    static final class Way {
        @Option(names = "--check", required = true)
        private boolean check;

        @Option(names = "--to", required = true, paramLabel = "OUT")
        private @Nullable Path to;
    }

    FormatCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        var terminal = Terminal.of(spec);
        var progress = new Progress(terminal);
        if (way == null || file.equals(way.to)) {
            return inPlace(OpenFile.readToSave(file, surroundings.installation(), progress), terminal);
        }
        var opened = OpenFile.read(file, surroundings.installation(), progress);
        return way.to == null ? check(opened, terminal) : elsewhere(opened, way.to, terminal);
    }

    private int inPlace(OpenFile opened, Terminal terminal) throws Exception {
        opened.tellProblems(terminal);
        if (isCanonical(opened)) {
            terminal.print(Texts.of("format.canonical", file.toString()));
        } else {
            opened.save();
            terminal.print(Texts.of("format.written", file.toString()));
        }
        return ExitCode.OK;
    }

    private int check(OpenFile opened, Terminal terminal) throws Exception {
        opened.tellProblems(terminal);
        boolean already = isCanonical(opened);
        terminal.print(Texts.of(already ? "format.canonical" : "format.notCanonical", file.toString()));
        return already ? ExitCode.OK : Outcome.FOUND;
    }

    private static int elsewhere(OpenFile opened, Path target, Terminal terminal) throws Exception {
        opened.tellProblems(terminal);
        Destination.write(target, out -> out.write(opened.canonical()));
        terminal.print(Texts.of("format.written", target.toString()));
        return ExitCode.OK;
    }

    private boolean isCanonical(OpenFile opened) throws IOException {
        return Arrays.equals(opened.canonical(), Files.readAllBytes(file));
    }
}
