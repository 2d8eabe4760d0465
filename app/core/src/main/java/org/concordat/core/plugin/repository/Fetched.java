package org.concordat.core.plugin.repository;

import java.io.IOException;
import java.nio.file.Files;
import org.concordat.core.plugin.pack.Pack;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A plugin's file that was fetched and looked through: it is what the repository lists. It lies among the drafts of the store until it is
 * installed, and goes when this is closed.
 */
public record Fetched(Offer offer, Pack pack) implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Fetched.class);

    @Override
    public void close() {
        try {
            Files.deleteIfExists(pack.file());
        } catch (IOException e) {
            LOG.info("Stays for now: {}", pack.file(), e);
        }
    }
}
