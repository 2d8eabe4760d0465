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

/** Runs all rules over a file. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE")
    private Path file;

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--on", paramLabel = "DATE", converter = DayConverter.class)
    private @Nullable LocalDate on;

    CheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        return print(file, json, on, surroundings, Terminal.of(spec));
    }

    static int print(Path file, boolean json, @Nullable LocalDate on, Surroundings surroundings, Terminal terminal)
            throws Exception {
        var progress = new Progress(terminal);
        var opened = OpenFile.read(file, surroundings.installation(), progress);
        var day = opened.day(on, surroundings.clock());
        var checked = progress.during(Texts.of("progress.checking"), () -> Verdict.on(day, opened));
        if (json) {
            terminal.print(Json.write(checked.json()));
        } else {
            terminal.print(checked.lines());
            opened.tellProblems(terminal);
        }
        return checked.isGood() ? ExitCode.OK : Outcome.FOUND;
    }
}
