package org.concordat.core.plugin;

import java.nio.file.Path;

/**
 * A plugin that is here, whether or not it could be used.
 *
 * @param careModels the names of the care models that it brings; empty if it is not in use
 * @param problem why it could not be used and what to do, for people; empty if nothing is wrong with it
 */
public record InstalledPlugin(
        String id,
        String version,
        String provider,
        String licence,
        Path file,
        Origin origin,
        boolean enabled,
        String careModels,
        String problem) {

    /** How a plugin came to be here. */
    public enum Origin {
        /** It comes with Concordat. */
        BUNDLED,
        /** Somebody has put it into the folder of the installation, for all who use it. */
        SHARED,
        /** The user has installed it. */
        OWN
    }

    public boolean inUse() {
        return enabled && problem.isEmpty();
    }
}
