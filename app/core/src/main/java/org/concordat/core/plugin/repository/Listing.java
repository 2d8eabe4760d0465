package org.concordat.core.plugin.repository;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.concordat.api.vocabulary.Words;
import org.concordat.core.plugin.pack.Pack;
import org.concordat.core.plugin.pack.PackException;
import org.concordat.core.plugin.pack.PackReader;
import org.concordat.core.plugin.pack.Versions;

/**
 * What a folder of plugins' files offers.
 *
 * @param leftOut why a file is not listed, for people, by the name of the file
 */
public record Listing(Index index, Map<String, String> leftOut) {

    private static final Words WORDS = Words.beside(Listing.class);

    public Listing {
        leftOut = Collections.unmodifiableMap(new TreeMap<>(leftOut));
    }

    /** Looks through all plugins' files of a folder. @param earlier says when each came into it */
    static Listing of(Path folder, PackReader reader, Index earlier, Clock clock) throws IOException {
        var packs = new TreeMap<String, TreeMap<String, Pack>>();
        var leftOut = new TreeMap<String, String>();
        for (var file : files(folder)) {
            var name = String.valueOf(file.getFileName());
            try {
                var pack = reader.read(file);
                var versions = packs.computeIfAbsent(pack.descriptor().id(), id -> new TreeMap<>(Versions::compare));
                var other = versions.putIfAbsent(pack.descriptor().version(), pack);
                if (other != null) {
                    leftOut.put(name, WORDS.format("index.twice", other.file().getFileName()));
                }
            } catch (PackException e) {
                leftOut.put(name, String.valueOf(e.getMessage()));
            }
        }
        var today = LocalDate.now(clock);
        var plugins = packs.values().stream()
                .map(versions -> plugin(new ArrayList<>(versions.values()), earlier, today))
                .toList();
        return new Listing(new Index(plugins), leftOut);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(Listing::isPack)
                    .sorted()
                    .toList();
        }
    }

    private static boolean isPack(Path file) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".jar") || name.endsWith(".zip");
    }

    /** Described as its latest version describes itself. */
    private static IndexedPlugin plugin(List<Pack> versions, Index earlier, LocalDate today) {
        var latestPack = versions.get(versions.size() - 1);
        var latest = latestPack.descriptor();
        return new IndexedPlugin(
                latest.id(),
                SelfDescription.name(latestPack),
                latest.description(),
                latest.provider(),
                "",
                latest.licence(),
                versions.stream().map(pack -> release(pack, earlier, today)).toList());
    }

    private static Release release(Pack pack, Index earlier, LocalDate today) {
        var says = pack.descriptor();
        return new Release(
                says.version(),
                date(pack, earlier).orElse(today.toString()),
                says.requires(),
                url(pack.file()),
                pack.sha512(),
                pack.size(),
                !pack.holdsCode(),
                SelfDescription.brings(pack),
                SelfDescription.notes(pack));
    }

    private static Optional<String> date(Pack pack, Index earlier) {
        return earlier.plugins().stream()
                .flatMap(plugin -> plugin.releases().stream())
                .filter(release -> release.sha512sum().equals(pack.sha512()))
                .map(Release::date)
                .findFirst();
    }

    /** The name of a file as a part of an address. */
    private static String url(Path file) {
        try {
            return new URI(null, null, "./" + file.getFileName(), null)
                    .toASCIIString()
                    .substring("./".length());
        } catch (URISyntaxException e) {
            throw new AssertionError("A path that begins with a dot is an address", e);
        }
    }
}
