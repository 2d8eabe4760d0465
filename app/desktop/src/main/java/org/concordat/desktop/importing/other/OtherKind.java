package org.concordat.desktop.importing.other;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.concordat.api.exchange.Importer;
import org.concordat.api.vocabulary.Words;
import org.concordat.core.caremodel.CareModels;
import org.concordat.desktop.importing.preview.ImportJob;
import org.concordat.exchange.contributed.ContributedImport;
import org.concordat.exchange.formats.Importers;
import org.concordat.exchange.formats.Readers;
import org.concordat.exchange.intake.SkipLog;
import org.concordat.exchange.reading.GraphImport;
import org.concordat.exchange.reading.GraphReader;

/**
 * A kind of file that can be imported without a question.
 *
 * @param extensions how such files end, each with its dot
 */
public record OtherKind(String name, String purpose, List<String> extensions, Reading reading) {

    private static final Words WORDS = Words.beside(OtherKind.class);

    /** How a file of this kind is read. */
    @FunctionalInterface
    interface Reading {
        ImportJob of(Path file, CareModels careModels, LocalDate day);
    }

    public OtherKind {
        extensions = List.copyOf(extensions);
    }

    /** Graph files, and then what plugins read. */
    public static List<OtherKind> all(CareModels careModels) {
        return Stream.concat(
                        Stream.of(graphs()),
                        Importers.of(careModels).all().stream().map(OtherKind::of))
                .toList();
    }

    static OtherKind graphs() {
        return new OtherKind(
                WORDS.get("graphs"), WORDS.get("graphs.purpose"), Readers.extensions(), OtherKind::readingGraph);
    }

    private static ImportJob readingGraph(Path file, CareModels careModels, LocalDate day) {
        return (network, views, watcher) ->
                GraphImport.of(file, reader(file), careModels.vocabulary()).into(network, null, new SkipLog(), watcher);
    }

    /** That of the file's own extension; in a file that was only said to be a graph, the first says what is wrong. */
    private static GraphReader reader(Path file) {
        return Readers.of(file)
                .or(() -> Readers.of(Path.of("x" + Readers.extensions().get(0))))
                .orElseThrow();
    }

    static OtherKind of(Importer importer) {
        var format = importer.format();
        return new OtherKind(
                format.name(),
                format.purpose(),
                List.of(format.extension()),
                (file, careModels, day) ->
                        (network, views, watcher) -> new ContributedImport(file, importer, careModels.vocabulary())
                                .into(network, day, new SkipLog(), watcher));
    }
}
