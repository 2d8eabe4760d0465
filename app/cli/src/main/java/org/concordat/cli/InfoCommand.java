package org.concordat.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what is in a file. */
@Command(name = "info")
final class InfoCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE")
    private Path file;

    @Option(names = "--on", paramLabel = "DATE", converter = DayConverter.class)
    private @Nullable LocalDate on;

    @Option(names = "--json")
    private boolean json;

    InfoCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        print(file, json, on, surroundings.installation(), Terminal.of(spec));
        return ExitCode.OK;
    }

    static void print(Path path, boolean json, @Nullable LocalDate on, Installation installation, Terminal terminal)
            throws Exception {
        var opened = OpenFile.read(path, installation, new Progress(terminal));
        var summary = new Summary(on == null ? opened : opened.asAt(on));
        if (json) {
            terminal.print(Json.write(summary.json()));
        } else {
            terminal.print(summary.lines());
            opened.tellProblems(terminal);
        }
    }
}
