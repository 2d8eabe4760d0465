package org.concordat.exchange.formats;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.concordat.exchange.csv.CsvReader;
import org.concordat.exchange.cx2.Cx2Reader;
import org.concordat.exchange.gexf.GexfReader;
import org.concordat.exchange.graphml.GraphmlReader;
import org.concordat.exchange.json.JsonReader;
import org.concordat.exchange.reading.GraphReader;
import org.concordat.exchange.xlsx.XlsxReader;

/** The formats of graph files that can be read. */
public final class Readers {

    private static final List<GraphReader> ALL = List.of(
            new GraphmlReader(),
            new GexfReader(),
            new Cx2Reader(),
            new JsonReader(),
            new CsvReader(),
            new XlsxReader());

    private static final String OWN_FILES = ".concordat.json";

    private Readers() {}

    /**
     * The one that reads a file, or empty: files of our own are opened, not imported, and tables that Concordat has not written as a
     * network are no graphs.
     */
    public static Optional<GraphReader> of(Path file) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(OWN_FILES)
                ? Optional.empty()
                : ALL.stream().filter(r -> r.reads(file)).findFirst();
    }

    /** All extensions, each with its dot. */
    public static List<String> extensions() {
        return ALL.stream().map(GraphReader::extension).toList();
    }
}
