package org.concordat.exchange.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.api.exchange.Importer;
import org.concordat.core.caremodel.CareModels;

/** What plugins read. What Concordat reads itself, it reads itself, unless a plugin names the end of a file more closely. */
public final class Importers {

    private static final int START = 4096;
    private static final List<String> TABLES = List.of(".csv", ".tsv", ".txt", ".xlsx", ".xlsm");
    private static final List<String> NETWORKS = List.of(".concordat.json", ".json");

    private final List<Importer> all;

    private Importers(List<Importer> all) {
        this.all = List.copyOf(all);
    }

    public static Importers of(CareModels careModels) {
        return new Importers(careModels.importers());
    }

    /** In the order of the care models. */
    public List<Importer> all() {
        return all;
    }

    /** The importer of this id, letter case aside, or empty. */
    public Optional<Importer> of(String id) {
        return all.stream().filter(i -> i.format().id().equalsIgnoreCase(id)).findFirst();
    }

    /**
     * The importer that a file is for, or empty: of those that take it for theirs the one that names most of its end. Asks plugins, so not
     * for the event thread.
     */
    public Optional<Importer> of(Path file) throws IOException {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        int own =
                longest(name, Stream.of(Readers.extensions(), TABLES, NETWORKS).flatMap(List::stream));
        var closer = all.stream().filter(i -> claim(i, name) > own).toList();
        if (closer.isEmpty() || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        var start = start(file);
        return closer.stream()
                .sorted(Comparator.comparingInt((Importer i) -> claim(i, name)).reversed())
                .filter(i -> i.recognises(String.valueOf(file.getFileName()), start))
                .findFirst();
    }

    /** How much of the end of a name an importer means; at least a little, as it may know a file by its beginning. */
    private static int claim(Importer importer, String name) {
        return Math.max(1, longest(name, Stream.of(importer.format().extension())));
    }

    private static int longest(String name, Stream<String> extensions) {
        return extensions.filter(name::endsWith).mapToInt(String::length).max().orElse(0);
    }

    private static byte[] start(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(START);
        }
    }
}
