package org.concordat.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.concordat.api.exchange.Importer;
import org.concordat.core.document.Document;
import org.concordat.exchange.contributed.ContributedImport;
import org.concordat.exchange.formats.Importers;
import org.concordat.exchange.intake.SkipLog;
import org.concordat.exchange.intake.Watcher;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Imports a file that a plugin reads; what does not fit is left out and told. */
@Command(name = "other")
final class ImportOtherCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE")
    private Path file;

    @Mixin
    private ImportTarget target;

    @Option(names = "--as", paramLabel = "FORMAT")
    private @Nullable String as;

    @Option(names = "--report", paramLabel = "FILE")
    private @Nullable Path report;

    ImportOtherCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        target.require();
        var terminal = Terminal.of(spec);
        var progress = new Progress(terminal);
        var installation = surroundings.installation().loadedOnce();
        var importer = chosen(Importers.of(installation.workspace().careModels()));
        var importing = target.open(title(importer.format().extension()), installation, progress);
        var vocabulary = importing.workspace().careModels().vocabulary();
        var day = importing.content().settings().dayOr(LocalDate.now(surroundings.clock()));
        var document = new Document(importing.content());
        var source = new ContributedImport(file, importer, vocabulary);
        try (var skipped = SkipReport.to(report)) {
            var intake = progress.during(
                    Texts.of("progress.reading", file.toString()),
                    () -> source.into(document.snapshot(), day, new SkipLog(skipped::add), Watcher.NONE));
            skipped.write();
            terminal.print(intake.summary(vocabulary));
            SkipReport.list(intake.skips(), terminal);
            target.finish(intake, document, importing, terminal, progress);
        }
        return ExitCode.OK;
    }

    private Importer chosen(Importers importers) throws Exception {
        var all =
                importers.all().stream().map(importer -> importer.format().id()).collect(Collectors.joining(", "));
        if (all.isEmpty()) {
            throw new CommandFailure(Texts.of("import.noImporters", file.toString()));
        }
        var chosen = as == null ? importers.of(file) : importers.of(as);
        return chosen.orElseThrow(() -> new CommandFailure(
                as == null
                        ? Texts.of("import.noImporter", file.toString(), all)
                        : Texts.of("import.noSuchImporter", as, all)));
    }

    /** The name of the file without its extension, which may have several dots. */
    private String title(String extension) {
        var name = String.valueOf(file.getFileName());
        boolean hasIt = name.length() > extension.length()
                && name.toLowerCase(Locale.ROOT).endsWith(extension.toLowerCase(Locale.ROOT));
        return hasIt ? name.substring(0, name.length() - extension.length()) : name.replaceFirst("\\.[^.]*$", "");
    }
}
