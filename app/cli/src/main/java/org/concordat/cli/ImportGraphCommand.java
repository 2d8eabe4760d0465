package org.concordat.cli;

import java.util.concurrent.Callable;
import org.concordat.core.document.Document;
import org.concordat.exchange.formats.Readers;
import org.concordat.exchange.intake.Watcher;
import org.concordat.exchange.reading.GraphImport;
import org.concordat.exchange.reading.GraphMapping;
import org.concordat.exchange.reading.GraphMappingFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Imports a graph file of any make; what does not fit is left out and told. */
@Command(name = "graph")
final class ImportGraphCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Mixin
    private FileToImport file;

    ImportGraphCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        file.requireTarget();
        var terminal = Terminal.of(spec);
        var path = file.path();
        var reader = Readers.of(path)
                .orElseThrow(() -> new CommandFailure(
                        Texts.of("import.noReader", path.toString(), String.join(", ", Readers.extensions()))));
        var vocabulary = surroundings.installation().workspace().careModels().vocabulary();
        var graph = GraphImport.of(path, reader, vocabulary);
        var mapping = file.mapping();
        var chosen = mapping == null ? null : GraphMappingFile.read(mapping);
        file.saveMapping(to -> GraphMappingFile.write(to, chosen == null ? graph.guess() : chosen), terminal);
        if (file.target().isGiven()) {
            bringIn(graph, chosen, terminal);
        }
        return ExitCode.OK;
    }

    private void bringIn(GraphImport graph, @Nullable GraphMapping chosen, Terminal terminal) throws Exception {
        var progress = new Progress(terminal);
        var importing = file.target().open(title(graph), surroundings.installation(), progress);
        var document = new Document(importing.content());
        var intake = file.read(
                document,
                importing,
                terminal,
                progress,
                (network, skips) -> graph.into(network, chosen, skips, Watcher.NONE));
        file.target().finish(intake, document, importing, terminal, progress);
    }

    private String title(GraphImport graph) {
        var title = graph.scan().title();
        return title.isBlank() ? file.title() : title;
    }
}
