package org.concordat.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.concordat.core.document.Document;
import org.concordat.exchange.formats.Readers;
import org.concordat.exchange.intake.SkipLog;
import org.concordat.exchange.intake.Watcher;
import org.concordat.exchange.reading.GraphImport;
import org.concordat.exchange.reading.GraphMapping;
import org.concordat.exchange.reading.GraphMappingFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Imports a graph file of any make; what does not fit is left out and told. */
@Command(name = "graph")
final class ImportGraphCommand implements Callable<Integer> {

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

    @Option(names = "--report", paramLabel = "FILE")
    private @Nullable Path report;

    ImportGraphCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        if (savedMapping == null) {
            target.require();
        }
        var terminal = Terminal.of(spec);
        var progress = new Progress(terminal);
        var reader = Readers.of(file)
                .orElseThrow(() -> new CommandFailure(
                        Texts.of("import.noReader", file.toString(), String.join(", ", Readers.extensions()))));
        var vocabulary = surroundings.installation().workspace().careModels().vocabulary();
        var graph = GraphImport.of(file, reader, vocabulary);
        var chosen = mapping == null ? null : GraphMappingFile.read(mapping);
        if (savedMapping != null) {
            GraphMappingFile.write(savedMapping, chosen == null ? graph.guess() : chosen);
            terminal.remark(Texts.of("import.mappingSaved", savedMapping.toString()));
        }
        return target.isGiven() ? bringIn(graph, chosen, terminal, progress) : ExitCode.OK;
    }

    private int bringIn(GraphImport graph, @Nullable GraphMapping chosen, Terminal terminal, Progress progress)
            throws Exception {
        var importing = target.open(title(graph), surroundings.installation(), progress);
        var document = new Document(importing.content());
        try (var skipped = SkipReport.to(report)) {
            var intake = progress.during(
                    Texts.of("progress.reading", file.toString()),
                    () -> graph.into(document.snapshot(), chosen, new SkipLog(skipped::add), Watcher.NONE));
            skipped.write();
            terminal.print(intake.summary(importing.workspace().careModels().vocabulary()));
            SkipReport.list(intake.skips(), terminal);
            target.finish(intake, document, importing, terminal, progress);
        }
        return ExitCode.OK;
    }

    private String title(GraphImport graph) {
        var title = graph.scan().title();
        return title.isBlank() ? String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "") : title;
    }
}
