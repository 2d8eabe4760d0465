package org.concordat.core.plugin.repository;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import tools.jackson.core.JacksonException;

/**
 * An index with what vouches for it, both as they came.
 *
 * @param signature the bytes of the envelope's file
 * @param bytes those of the index
 */
record Issue(Envelope envelope, byte[] signature, byte[] bytes) {

    /** A clock may be so much ahead of another. */
    private static final Duration SLACK = Duration.ofHours(25);

    /** Reads what vouches for an index. @throws RepositoryException if it does not even vouch for itself */
    static Issue of(String repository, byte[] signature, byte[] bytes) throws RepositoryException {
        var envelope = envelope(repository, signature);
        if (!envelope.isSigned()) {
            throw RepositoryException.of(Refusal.TAMPERED_SIGNATURE, repository);
        }
        return new Issue(envelope, signature, bytes);
    }

    private static Envelope envelope(String repository, byte[] signature) throws RepositoryException {
        try {
            var tree = Form.JSON.readTree(signature);
            if (tree.path("format").asInt(0) > Envelope.FORMAT) {
                throw RepositoryException.of(Refusal.LATER_FORM, repository);
            }
            return Form.JSON.treeToValue(tree, Envelope.class);
        } catch (JacksonException | IllegalArgumentException e) {
            throw RepositoryException.because(e, Refusal.UNREADABLE_SIGNATURE, repository);
        }
    }

    /** Refuses one by another key than that which was agreed to, unless that key vouches for it. */
    void requireKey(Known known) throws RepositoryException {
        if (!envelope.key().equals(known.key()) && !envelope.isHandedOverBy(known.key())) {
            throw RepositoryException.of(
                    Refusal.OTHER_KEY, known.name(), known.fingerprint(), envelope.fingerprint(), known.address());
        }
    }

    /** Refuses one that is older than the latest that was seen. */
    void requireLatest(Known known) throws RepositoryException {
        if (envelope.number() < known.number()) {
            throw RepositoryException.of(
                    Refusal.ROLLED_BACK, known.name(), Long.toString(envelope.number()), Long.toString(known.number()));
        }
        if (envelope.number() == known.number() && !envelope.sha512().equals(known.sha512())) {
            throw RepositoryException.of(Refusal.REISSUED, known.name(), Long.toString(envelope.number()));
        }
    }

    /** Refuses one whose time is over, or has not come. */
    void requireTime(String repository, Clock clock) throws RepositoryException {
        var now = clock.instant();
        if (now.isAfter(envelope.expiresAt())) {
            throw RepositoryException.of(Refusal.EXPIRED, repository, day(envelope.expires()), day(now.toString()));
        }
        if (now.plus(SLACK).isBefore(envelope.issuedAt())) {
            throw RepositoryException.of(Refusal.NOT_YET, repository, day(envelope.issued()), day(now.toString()));
        }
    }

    private static String day(String instant) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Locale.UK)
                .withZone(ZoneOffset.UTC)
                .format(Instant.parse(instant));
    }

    boolean isHashRight() {
        return Keys.sha512(bytes).equals(envelope.sha512());
    }

    /** The index. @throws RepositoryException if it is not the one that was signed, or cannot be understood */
    Index index(String repository) throws RepositoryException {
        if (!isHashRight()) {
            throw RepositoryException.of(Refusal.TAMPERED_INDEX, repository);
        }
        try {
            return Index.read(bytes);
        } catch (IllegalArgumentException e) {
            throw RepositoryException.because(e, Refusal.UNREADABLE_INDEX, repository, String.valueOf(e.getMessage()));
        }
    }
}
