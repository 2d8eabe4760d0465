package org.concordat.cli;

import java.util.concurrent.Callable;
import org.concordat.core.document.Document;
import org.concordat.exchange.intake.Intake;
import org.concordat.exchange.intake.Watcher;
import org.concordat.exchange.spreadsheet.MappingFile;
import org.concordat.exchange.spreadsheet.TableImport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Imports a table of any make: all of it, or nothing. */
@Command(name = "table")
final class ImportTableCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Mixin
    private FileToImport file;

    @Option(names = "--sheet", paramLabel = "NAME")
    private @Nullable String sheet;

    @Option(names = "--skip-bad-rows")
    private boolean skipBadRows;

    ImportTableCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        file.requireTarget();
        var terminal = Terminal.of(spec);
        var progress = new Progress(terminal);
        var importing = file.target().open(file.title(), surroundings.installation(), progress);
        var vocabulary = importing.workspace().careModels().vocabulary();
        var table = new TableImport(file.path(), sheet, vocabulary);
        var chosen = ChosenMapping.of(file.mapping(), table);
        terminal.remark(chosen.told());
        file.saveMapping(to -> MappingFile.write(to, chosen.mapping()), terminal);
        if (!file.target().isGiven()) {
            return ExitCode.OK;
        }
        var document = new Document(importing.content());
        var intake = file.read(
                document,
                importing,
                terminal,
                progress,
                (network, skips) -> table.into(network, chosen.mapping(), skips, Watcher.NONE));
        return finish(intake, document, importing, chosen, terminal, progress);
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
        if (!file.target().isDryRun()) {
            chosen.remember();
        }
        file.target().finish(intake, document, importing, terminal, progress);
        return ExitCode.OK;
    }
}
