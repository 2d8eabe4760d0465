package org.concordat.core.plugin.repository;

/** Is told how far a plugin's file is fetched. Called on another thread than whoever waits for the file, and often. */
@FunctionalInterface
public interface FetchProgress {

    /** Tells nobody. */
    FetchProgress NONE = bytes -> {};

    /** @param bytes that are here by now */
    void at(long bytes);
}
