package org.concordat.exchange.formats;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.exchange.export.Format;
import org.concordat.exchange.export.Profile;
import org.concordat.exchange.graphml.GraphmlFormat;
import org.concordat.exchange.office.PowerPointFormat;
import org.concordat.exchange.office.WordFormat;
import org.concordat.exchange.picture.PictureFormat;

/** The formats that can be written, in the order to offer them. */
public final class Formats {

    private final List<Format> all;

    private Formats(List<Format> all) {
        this.all = List.copyOf(all);
    }

    /** Those of Concordat itself. */
    public static Formats own() {
        return new Formats(Stream.concat(
                        PictureFormat.all().stream(),
                        Stream.of(new PowerPointFormat(), new WordFormat(), new GraphmlFormat()))
                .toList());
    }

    public List<Format> all() {
        return all;
    }

    /** The format that the extension of a file means, or empty. */
    public Optional<Format> of(Path file) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return all.stream()
                .filter(f -> !f.extension().isEmpty() && name.endsWith(f.extension()))
                .findFirst();
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
        return all.stream().map(Format::extension).filter(e -> !e.isEmpty()).toList();
    }
}
