package org.concordat.core.plugin.repository;

import java.util.Optional;

/**
 * A version of a plugin that a repository offers.
 *
 * @param fresh whether its repository has said so just now, and it can be fetched
 * @param hindrance why it is not taken from there, for people; empty if it may be
 */
public record Offer(
        Known repository, IndexedPlugin plugin, Release release, boolean fresh, Optional<RepositoryProblem> hindrance) {

    public String id() {
        return plugin.id();
    }

    public String version() {
        return release.version();
    }

    public boolean isFree() {
        return hindrance.isEmpty();
    }

    /** As it is asked for in commands: {@code id@version}. */
    @Override
    public String toString() {
        return id() + "@" + version();
    }
}
