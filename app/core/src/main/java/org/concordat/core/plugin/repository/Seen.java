package org.concordat.core.plugin.repository;

import java.time.Instant;

/**
 * What a repository offers, after all checks.
 *
 * @param issued when its publisher signed it
 * @param expires when it must have been signed anew
 * @param fetched when it was had from there
 * @param fresh whether that was just now, and not kept from an earlier time
 */
public record Seen(Index index, Instant issued, Instant expires, Instant fetched, boolean fresh) {

    static Seen of(Issue issue, Index index, Instant fetched, boolean fresh) {
        return new Seen(index, issue.envelope().issuedAt(), issue.envelope().expiresAt(), fetched, fresh);
    }
}
