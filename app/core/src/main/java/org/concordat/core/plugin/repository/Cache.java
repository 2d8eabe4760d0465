package org.concordat.core.plugin.repository;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.concordat.core.storage.disk.SaveException;
import org.concordat.core.storage.disk.WholeFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The latest good index of each repository, to be searched without a network. What it holds is checked again whenever it is read. */
record Cache(Path folder) {

    private static final Logger LOG = LoggerFactory.getLogger(Cache.class);

    private Path index(String id) {
        return folder.resolve(id + ".json");
    }

    private Path signature(String id) {
        return folder.resolve(id + ".sig.json");
    }

    /** Keeps an issue; what cannot be kept is only missed later. */
    void put(Known known, Issue issue) {
        try {
            Files.createDirectories(folder);
            WholeFile.write(signature(known.id()), out -> out.write(issue.signature()));
            WholeFile.write(index(known.id()), out -> out.write(issue.bytes()));
        } catch (IOException | SaveException e) {
            LOG.info("Not kept for later: {}", known.name(), e);
        }
    }

    /** What was kept, if it is whole and the key that was agreed to has signed it. */
    Optional<Seen> get(Known known) {
        try {
            if (!Files.exists(index(known.id()))) {
                return Optional.empty();
            }
            var issue = Issue.of(
                    known.name(), Files.readAllBytes(signature(known.id())), Files.readAllBytes(index(known.id())));
            issue.requireKey(known);
            var fetched = Files.getLastModifiedTime(index(known.id())).toInstant();
            return Optional.of(Seen.of(issue, issue.index(known.name()), fetched, false));
        } catch (IOException | RepositoryException e) {
            LOG.info("What was kept of {} is of no use", known.name(), e);
            return Optional.empty();
        }
    }

    void forget(String id) {
        try {
            Files.deleteIfExists(index(id));
            Files.deleteIfExists(signature(id));
        } catch (IOException e) {
            LOG.info("Stays for now: {}", id, e);
        }
    }
}
