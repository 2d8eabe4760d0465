package org.concordat.core.plugin.repository;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.concordat.core.plugin.store.PluginStore;
import org.concordat.core.plugin.store.StoredPlugin;

/** Somebody who uses repositories: their folders, and what they would do by command. */
final class Reader {

    /** Long enough for whatever is going to answer, on a computer that has much else to do. */
    static final Patience PATIENT =
            new Patience(Duration.ofSeconds(30), Duration.ofSeconds(60), Duration.ofSeconds(60));

    private final Path place;
    private final PluginStore store;

    Reader(Path place) {
        this.place = place;
        store = new PluginStore(place.resolve("plugins"));
    }

    PluginStore store() {
        return store;
    }

    Path list() {
        return place.resolve("repositories").resolve("repositories.json");
    }

    Repositories repositories() {
        return at(Shelf.CLOCK);
    }

    Repositories at(Clock clock) {
        return with(PATIENT, clock);
    }

    Repositories with(Patience patience, Clock clock) {
        return new Repositories(place.resolve("repositories"), store, "0.1.0", clock, patience);
    }

    Known add(String address) throws Exception {
        return repositories().add(repositories().ask(address));
    }

    Offers offers() throws Exception {
        return repositories().offers(repositories().look(), Set.of());
    }

    StoredPlugin install(String id, String version) throws Exception {
        return install(offers().of(id, version).get(0));
    }

    StoredPlugin install(Offer offer) throws Exception {
        try (var fetched = repositories().fetch(offer, FetchProgress.NONE)) {
            return repositories().install(fetched);
        }
    }

    /** Every file of theirs, with what is in it. */
    Map<String, List<Byte>> files() throws IOException {
        var files = new TreeMap<String, List<Byte>>();
        if (!Files.isDirectory(place)) {
            return files;
        }
        try (var all = Files.walk(place)) {
            all.filter(Files::isRegularFile)
                    .forEach(file -> files.put(place.relativize(file).toString(), bytes(file)));
        }
        return files;
    }

    private static List<Byte> bytes(Path file) {
        try {
            var bytes = Files.readAllBytes(file);
            var boxed = new Byte[bytes.length];
            for (int i = 0; i < bytes.length; i++) {
                boxed[i] = bytes[i];
            }
            return List.of(boxed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
