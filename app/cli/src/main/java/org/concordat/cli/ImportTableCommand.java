package org.concordat.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.concordat.core.document.Document;
import org.concordat.exchange.intake.Intake;
import org.concordat.exchange.intake.SkipLog;
import org.concordat.exchange.intake.Watcher;
import org.concordat.exchange.spreadsheet.MappingFile;
import org.concordat.exchange.spreadsheet.TableImport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Imports a table of any make: all of it, or nothing. */
@Command(name = "table")
final class ImportTableCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE")
    private Path file;

    @Mixin
    private ImportTarget target;

    @Option(names = "--mapping", paramLabel = "MAPPING")
    private @Nullable Path mapping;

    @Option(names = "--save-mapping", paramLabel = "MAPPING")
    private @Nullable Path savedMapping;

    @Option(names = "--sheet", paramLabel = "NAME")
    private @Nullable String sheet;

    @Option(names = "--skip-bad-rows")
    private boolean skipBadRows;

    @Option(names = "--report", paramLabel = "FILE")
    private @Nullable Path report;

    ImportTableCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        if (savedMapping == null) {
            target.require();
        }
        var terminal = Terminal.of(spec);
        var progress = new Progress(terminal);
        var importing = target.open(title(), surroundings.installation(), progress);
        var vocabulary = importing.workspace().careModels().vocabulary();
        var table = new TableImport(file, sheet, vocabulary);
        var chosen = ChosenMapping.of(mapping, table);
        terminal.remark(chosen.told());
        if (savedMapping != null) {
            MappingFile.write(savedMapping, chosen.mapping());
            terminal.remark(Texts.of("import.mappingSaved", savedMapping.toString()));
            if (!target.isGiven()) {
                return ExitCode.OK;
            }
        }
        var document = new Document(importing.content());
        try (var skipped = SkipReport.to(report)) {
            var intake = progress.during(
                    Texts.of("progress.reading", file.toString()),
                    () -> table.into(document.snapshot(), chosen.mapping(), new SkipLog(skipped::add), Watcher.NONE));
            skipped.write();
            terminal.print(intake.summary(vocabulary));
            SkipReport.list(intake.skips(), terminal);
            return finish(intake, document, importing, chosen, terminal, progress);
        }
    }

    private String title() {
        return String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
    }

    private int finish(
            Intake intake,
            Document document,
            Importing importing,
            ChosenMapping chosen,
            Terminal terminal,
            Progress progress)
            throws Exception {
        boolean isRefused = intake.skips().count() > 0 && !skipBadRows;
        if (isRefused) {
            terminal.print(Texts.of("import.refused"));
            return Outcome.FOUND;
        }
        if (!target.isDryRun()) {
            chosen.remember();
        }
        target.finish(intake, document, importing, terminal, progress);
        return ExitCode.OK;
    }
}
