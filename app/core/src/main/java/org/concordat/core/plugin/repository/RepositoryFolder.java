package org.concordat.core.plugin.repository;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.concordat.api.vocabulary.Words;
import org.concordat.core.plugin.pack.PackReader;
import org.concordat.core.storage.disk.SaveException;
import org.concordat.core.storage.disk.WholeFile;
import org.jspecify.annotations.Nullable;

/** A folder of plugins' files that is made into a repository, to be put on a web server or a shared drive as it is. */
public record RepositoryFolder(Path folder) {

    private static final Words WORDS = Words.beside(RepositoryFolder.class);

    /**
     * Writes the index anew from all plugins in the folder. The same files give the same bytes; a release keeps the date on which it was
     * first listed.
     *
     * @return what is listed now, and what was left out
     * @throws PublishingException if there is no such folder, or no plugin in it
     */
    public Listing index(Clock clock) throws IOException, PublishingException {
        if (!Files.isDirectory(folder)) {
            throw new PublishingException(WORDS.format("folder.none", folder), null);
        }
        var listing = Listing.of(folder, PackReader.forAnyVersion(), earlier(), clock);
        if (listing.index().plugins().isEmpty() && listing.leftOut().isEmpty()) {
            throw new PublishingException(WORDS.format("folder.empty", folder), null);
        }
        write(Index.FILE, listing.index().bytes());
        return listing;
    }

    /** The index that is there; an empty one if it is not or cannot be understood, for it is only asked for dates. */
    private Index earlier() throws IOException {
        try {
            var file = folder.resolve(Index.FILE);
            return Index.read(Files.exists(file) ? Files.readAllBytes(file) : "[]".getBytes(StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return new Index(List.of());
        }
    }

    /**
     * Signs the index, under a number that is higher than the last.
     *
     * @param key that vouches for it
     * @param keyBefore that has vouched so far and now vouches for the new one; null if it is the same
     * @param name of the repository; null for the one that it has
     * @param days after which it must have been signed again
     * @throws PublishingException if there is no index that can be signed, or another key has signed it before
     */
    public Envelope sign(SigningKey key, @Nullable SigningKey keyBefore, @Nullable String name, int days, Clock clock)
            throws IOException, PublishingException {
        var bytes = indexBytes();
        var last = last();
        requireHandover(last, key, keyBefore);
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        try {
            var called = name != null
                    ? name
                    : last.map(Envelope::name)
                            .orElse(String.valueOf(
                                    folder.toAbsolutePath().normalize().getFileName()));
            var before = before(last, key, keyBefore);
            var envelope = new Envelope(
                            Envelope.FORMAT,
                            called,
                            number(last, now),
                            now.toString(),
                            now.plus(Duration.ofDays(days)).toString(),
                            Keys.sha512(bytes),
                            key.open(),
                            before,
                            keyBefore != null
                                    ? Keys.sign(keyBefore.secret(), Envelope.handoverText(before, key.open()))
                                    : before.isEmpty()
                                            ? ""
                                            : last.map(Envelope::handover).orElse(""),
                            "")
                    .signedBy(key);
            write(Envelope.FILE, Form.write(envelope));
            return envelope;
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new PublishingException(WORDS.format("sign.failed", folder, String.valueOf(e.getMessage())), e);
        }
    }

    /** By the clock, so that it rises also where the last envelope was lost; and above the last, whatever the clock says. */
    private static long number(Optional<Envelope> last, Instant now) {
        return Math.max(now.getEpochSecond(), last.map(Envelope::number).orElse(0L) + 1);
    }

    private static String before(Optional<Envelope> last, SigningKey key, @Nullable SigningKey keyBefore) {
        if (keyBefore != null) {
            return keyBefore.open();
        }
        return last.filter(e -> e.key().equals(key.open()))
                .map(Envelope::keyBefore)
                .orElse("");
    }

    private void requireHandover(Optional<Envelope> last, SigningKey key, @Nullable SigningKey keyBefore)
            throws PublishingException {
        if (keyBefore == null && last.filter(e -> !e.key().equals(key.open())).isPresent()) {
            throw new PublishingException(
                    WORDS.format("sign.otherKey", folder, last.get().fingerprint(), key.fingerprint(), Envelope.FILE),
                    null);
        }
    }

    private byte[] indexBytes() throws IOException, PublishingException {
        var file = folder.resolve(Index.FILE);
        if (!Files.isRegularFile(file)) {
            throw new PublishingException(WORDS.format("sign.noIndex", folder, Index.FILE), null);
        }
        try {
            var bytes = Files.readAllBytes(file);
            Index.read(bytes);
            return bytes;
        } catch (IllegalArgumentException e) {
            throw new PublishingException(WORDS.format("sign.badIndex", file, String.valueOf(e.getMessage())), e);
        }
    }

    private Optional<Envelope> last() throws IOException, PublishingException {
        var file = folder.resolve(Envelope.FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Issue.of(folder.toString(), Files.readAllBytes(file), new byte[0])
                    .envelope());
        } catch (RepositoryException e) {
            throw new PublishingException(WORDS.format("sign.badEnvelope", file), e);
        }
    }

    private void write(String name, byte[] bytes) throws IOException {
        try {
            WholeFile.write(folder.resolve(name), out -> out.write(bytes));
        } catch (SaveException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
