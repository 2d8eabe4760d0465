package org.concordat.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.concordat.core.document.Document;
import org.concordat.exchange.intake.SkipLog;
import org.concordat.exchange.intake.Watcher;
import org.concordat.exchange.ods.Area;
import org.concordat.exchange.ods.OdsImport;
import org.concordat.exchange.ods.OdsRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Imports national data into a new file or an existing one. */
@Command(name = "ods")
final class ImportOdsCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Mixin
    private OdsOptions files;

    @Option(names = "--where", paramLabel = "AREA")
    private List<String> where = List.of();

    @Option(names = "--on", paramLabel = "DATE", converter = DayConverter.class)
    private @Nullable LocalDate on;

    @Mixin
    private ImportTarget target;

    @Option(names = "--report", paramLabel = "FILE")
    private @Nullable Path report;

    ImportOdsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        target.require();
        var terminal = Terminal.of(spec);
        var progress = new Progress(terminal);
        var day = on == null ? LocalDate.now(surroundings.clock()) : on;
        var request = new OdsRequest(files.files(), Area.parse(where), day);
        try (var skipped = SkipReport.to(report)) {
            var read = progress.during(
                    Texts.of("progress.importing"),
                    () -> OdsImport.read(request, new SkipLog(skipped::add), Watcher.NONE));
            var importing = target.open(read.title(), surroundings.installation(), progress);
            var document = new Document(importing.content());
            var views = document.views().stream().map(v -> v.id()).toList();
            var intake = progress.during(
                    Texts.of("progress.comparing"), () -> read.into(document.snapshot(), views, Watcher.NONE));
            terminal.print(intake.summary(importing.workspace().careModels().vocabulary()));
            skipped.write();
            target.finish(intake, document, importing, terminal, progress);
        }
        return ExitCode.OK;
    }
}
