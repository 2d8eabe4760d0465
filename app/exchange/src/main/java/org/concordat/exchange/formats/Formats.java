package org.concordat.exchange.formats;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.core.caremodel.CareModels;
import org.concordat.exchange.contributed.ContributedFormat;
import org.concordat.exchange.csv.CsvFormat;
import org.concordat.exchange.cx2.Cx2Format;
import org.concordat.exchange.dot.DotFormat;
import org.concordat.exchange.export.Format;
import org.concordat.exchange.export.Profile;
import org.concordat.exchange.gexf.GexfFormat;
import org.concordat.exchange.gml.GmlFormat;
import org.concordat.exchange.graphml.GraphmlFormat;
import org.concordat.exchange.json.JsonFormat;
import org.concordat.exchange.neo4j.Neo4jFormat;
import org.concordat.exchange.office.PowerPointFormat;
import org.concordat.exchange.office.WordFormat;
import org.concordat.exchange.page.PageFormat;
import org.concordat.exchange.pajek.PajekFormat;
import org.concordat.exchange.picture.PictureFormat;
import org.concordat.exchange.xlsx.XlsxFormat;

/** The formats that can be written, in the order to offer them. */
public final class Formats {

    private static final String OWN_FILES = ".concordat.json";

    private final List<Format> all;

    private Formats(List<Format> all) {
        this.all = List.copyOf(all);
    }

    /** Those of Concordat itself. */
    public static Formats own() {
        return new Formats(Stream.of(
                        PictureFormat.all().stream(),
                        Stream.of(new PowerPointFormat(), new WordFormat(), new PageFormat()),
                        graphFormats())
                .<Format>flatMap(all -> all)
                .toList());
    }

    /** Those of Concordat itself, and then those of plugins. */
    public static Formats of(CareModels careModels) {
        return new Formats(Stream.concat(own().all().stream(), ContributedFormat.all(careModels).stream())
                .toList());
    }

    private static Stream<Format> graphFormats() {
        return Stream.of(
                new XlsxFormat(),
                new CsvFormat(),
                new GraphmlFormat(),
                new GexfFormat(),
                new Cx2Format(),
                new Neo4jFormat(),
                new JsonFormat(),
                new DotFormat(),
                new GmlFormat(),
                new PajekFormat());
    }

    public List<Format> all() {
        return all;
    }

    /**
     * The format that the extension of a file means, or empty: the one with the longest, of several the first, so that those of Concordat
     * itself go before. A name of our own files means none, so that no network is overwritten.
     */
    public Optional<Format> of(Path file) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(OWN_FILES)
                ? Optional.empty()
                : all.stream().filter(f -> meant(f, name) > 0).max(Comparator.comparingInt(f -> meant(f, name)));
    }

    /** How much of the end of a name means the format. */
    private static int meant(Format format, String name) {
        return Stream.concat(Stream.of(format.extension()), format.otherExtensions().stream())
                .filter(name::endsWith)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    /** The format of this id, letter case aside, or empty. */
    public Optional<Format> of(String id) {
        return all.stream().filter(f -> f.id().equalsIgnoreCase(id)).findFirst();
    }

    /** The format that is written into a folder for a program, or empty. */
    public Optional<Format> ofFolder(String profile) {
        return Profile.of(profile)
                .flatMap(wanted -> all.stream()
                        .filter(Format::isSeveralFiles)
                        .filter(f -> f.profiles().contains(wanted))
                        .findFirst());
    }

    /** All extensions, each with its dot. */
    public List<String> extensions() {
        return all.stream()
                .map(Format::extension)
                .filter(e -> !e.isEmpty())
                .distinct()
                .toList();
    }
}
