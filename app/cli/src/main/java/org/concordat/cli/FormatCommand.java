package org.concordat.cli;

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
        var opened = OpenFile.read(file, surroundings.installation(), new Progress(terminal));
        opened.tellProblems(terminal);
        var canonical = opened.canonical();
        boolean already = Arrays.equals(canonical, Files.readAllBytes(file));
        if (way != null && way.check) {
            terminal.print(Texts.of(already ? "format.canonical" : "format.notCanonical", file.toString()));
            return already ? ExitCode.OK : Outcome.FOUND;
        }
        var target = way == null || way.to == null ? file : way.to;
        if (already && target.equals(file)) {
            terminal.print(Texts.of("format.canonical", file.toString()));
        } else {
            Destination.write(target, out -> out.write(canonical));
            terminal.print(Texts.of("format.written", target.toString()));
        }
        return ExitCode.OK;
    }
}
