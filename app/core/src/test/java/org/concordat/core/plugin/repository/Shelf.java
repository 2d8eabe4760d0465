package org.concordat.core.plugin.repository;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.concordat.core.plugin.pack.PackFile;

/** The folder of a publisher, who fills, lists and signs it. */
final class Shelf {

    static final Instant TODAY = Instant.parse("2026-11-22T12:00:00Z");
    static final Clock CLOCK = at(TODAY);

    private static final int DAYS = 90;

    private final Path folder;
    private final String name;
    private final SigningKey key;

    /** A new key lies beside the folder, as it should not lie in it. */
    Shelf(Path place, String name) throws IOException {
        this.name = name;
        folder = Files.createDirectories(place.resolve(name));
        key = SigningKey.create(place.resolve(name + ".pem"));
    }

    static Clock at(Instant instant) {
        return Clock.fixed(instant, ZoneOffset.UTC);
    }

    Path folder() {
        return folder;
    }

    SigningKey key() {
        return key;
    }

    Path file(String file) {
        return folder.resolve(file);
    }

    Shelf put(String id, String version) throws IOException {
        return put(PackFile.of(id, version, Shelf.class));
    }

    Shelf put(PackFile pack) throws IOException {
        pack.in(folder);
        return this;
    }

    Shelf publish() throws IOException, PublishingException {
        return publish(CLOCK);
    }

    Shelf publish(Clock clock) throws IOException, PublishingException {
        new RepositoryFolder(folder).index(clock);
        return sign(clock);
    }

    Shelf sign(Clock clock) throws IOException, PublishingException {
        new RepositoryFolder(folder).sign(key, null, name, DAYS, clock);
        return this;
    }

    /** Replaces a text in one of its files, as somebody would who has no key. */
    void tamper(String file, String text, String other) throws IOException {
        var before = Files.readString(file(file));
        var after = before.replaceFirst(text, other);
        if (after.equals(before)) {
            throw new AssertionError(text + " is not in " + before);
        }
        Files.writeString(file(file), after);
    }
}
