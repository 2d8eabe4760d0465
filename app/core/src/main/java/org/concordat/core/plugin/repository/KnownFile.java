package org.concordat.core.plugin.repository;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.concordat.core.plugin.store.StoreLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where the list of repositories is kept, and changed by one program at a time. */
record KnownFile(Path folder) {

    private static final Logger LOG = LoggerFactory.getLogger(KnownFile.class);

    private Path file() {
        return folder.resolve("repositories.json");
    }

    /** @throws RepositoryException if it is damaged */
    KnownList read() throws IOException, RepositoryException {
        return KnownList.read(file());
    }

    /** Writes the list anew; a damaged one is set aside and begun afresh. */
    void change(UnaryOperator<KnownList> step) throws IOException {
        Files.createDirectories(folder);
        try (var lock = StoreLock.of(folder)) {
            LOG.debug("{} held", lock);
            step.apply(KnownList.readOrSetAside(file())).write(file());
        }
    }
}
