package org.concordat.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.concordat.api.measure.Measure;
import org.concordat.core.measures.Measurements;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes the measures of a file. */
@Command(name = "measure")
final class MeasureCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE")
    private Path file;

    @Option(names = "--on", paramLabel = "DATE", converter = DayConverter.class)
    private @Nullable LocalDate on;

    @Option(names = "--only", paramLabel = "ID", split = ",")
    private List<String> only = List.of();

    @Option(names = "--json")
    private boolean json;

    MeasureCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        var terminal = Terminal.of(spec);
        var progress = new Progress(terminal);
        var opened = OpenFile.read(file, surroundings.installation(), progress);
        var measurements = chosen(opened.workspace().measurements());
        var day = opened.day(on, surroundings.clock());
        var answer = progress.during(Texts.of("progress.measuring"), () -> Answer.on(day, opened, measurements));
        if (json) {
            terminal.print(Json.write(answer.json()));
        } else {
            terminal.print(answer.lines());
            opened.tellProblems(terminal);
        }
        return answer.isWhole() ? ExitCode.OK : Outcome.FOUND;
    }

    private Measurements chosen(Measurements all) throws CommandFailure {
        var wanted = new ArrayList<String>();
        for (var id : only) {
            wanted.add(named(id.strip(), all));
        }
        return wanted.isEmpty() ? all : all.only(wanted);
    }

    private static String named(String wanted, Measurements all) throws CommandFailure {
        var ids = all.measures().stream().map(Measure::id).toList();
        return ids.stream()
                .filter(id -> id.equalsIgnoreCase(wanted))
                .findFirst()
                .orElseThrow(() -> new CommandFailure(Texts.of("measure.unknown", wanted, String.join(", ", ids))));
    }
}
