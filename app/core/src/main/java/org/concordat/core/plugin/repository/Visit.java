package org.concordat.core.plugin.repository;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import org.concordat.core.plugin.pack.PackException;
import org.concordat.core.plugin.pack.PackReader;
import org.concordat.core.plugin.store.PluginStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks one repository and checks what it answers.
 *
 * @param repository for people
 */
record Visit(String repository, Transfer transfer, Clock clock) {

    private static final Logger LOG = LoggerFactory.getLogger(Visit.class);

    /** The present issue, which vouches for itself and is of now. */
    Issue issue() throws RepositoryException, InterruptedException {
        var issue = fetched();
        if (!issue.isHashRight()) {
            // It may have been renewed between the one file and the other.
            LOG.debug("{} is asked once more", repository);
            issue = fetched();
        }
        return issue;
    }

    private Issue fetched() throws RepositoryException, InterruptedException {
        var index = transfer.bytes(Index.FILE, Refusal.NO_INDEX);
        return Issue.of(repository, transfer.bytes(Envelope.FILE, Refusal.UNSIGNED), index);
    }

    /** What a known repository offers now. @throws RepositoryException if that must not be believed */
    Seen seen(Known known, Issue issue) throws RepositoryException {
        issue.requireKey(known);
        issue.requireLatest(known);
        issue.requireTime(repository, clock);
        return Seen.of(issue, issue.index(repository), clock.instant(), true);
    }

    /** Fetches a plugin's file among the drafts of a store, and looks through it. */
    Fetched fetch(Offer offer, PluginStore store, PackReader reader, FetchProgress progress)
            throws IOException, PackException, RepositoryException, InterruptedException {
        var draft = store.draft(ending(offer.release().url()));
        boolean isGood = false;
        try {
            fetch(offer, draft, progress);
            if (!PackReader.sha512(draft).equals(offer.release().sha512sum())) {
                throw RepositoryException.of(Refusal.PACK_CHANGED, repository, offer.id(), offer.version());
            }
            var pack = reader.read(draft);
            var says = pack.descriptor();
            if (!says.id().equals(offer.id()) || !says.version().equals(offer.version())) {
                throw RepositoryException.of(
                        Refusal.PACK_OTHER, repository, offer.id(), offer.version(), says.id(), says.version());
            }
            isGood = true;
            return new Fetched(offer, pack);
        } finally {
            if (!isGood) {
                Files.deleteIfExists(draft);
            }
        }
    }

    /** What is longer than was listed is another file, and need not be had to its end to know. */
    private void fetch(Offer offer, Path draft, FetchProgress progress)
            throws IOException, RepositoryException, InterruptedException {
        long size = offer.release().size();
        long most = size == 0 ? PackReader.MOST_BYTES : Math.min(size, PackReader.MOST_BYTES);
        try {
            transfer.into(draft, offer.release().url(), most, progress);
        } catch (RepositoryException e) {
            if (e.refusal() == Refusal.TOO_LARGE && most == size) {
                throw RepositoryException.because(e, Refusal.PACK_CHANGED, repository, offer.id(), offer.version());
            }
            throw e;
        }
    }

    private static String ending(String url) {
        return url.toLowerCase(Locale.ROOT).endsWith(".zip") ? ".zip" : ".jar";
    }
}
