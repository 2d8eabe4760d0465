package org.concordat.core.plugin;

import java.nio.file.Path;

/**
 * A plugin that is here, whether or not it could be used.
 *
 * @param careModels the names of the care models that it brings; empty if it could not be used
 * @param problem why it could not be used and what to do, for people; empty if it is in use
 */
public record InstalledPlugin(
        String id, String version, String provider, String licence, Path file, String careModels, String problem) {

    public boolean inUse() {
        return problem.isEmpty();
    }
}
