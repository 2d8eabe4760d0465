package org.concordat.core.plugin;

import java.nio.file.Path;
import org.concordat.core.plugin.InstalledPlugin.Origin;
import org.concordat.core.plugin.pack.Descriptor;

/**
 * A plugin that might be started.
 *
 */
record Candidate(Descriptor descriptor, Path file, Origin origin) {

    boolean isBundled() {
        return origin == Origin.BUNDLED;
    }

    String id() {
        return descriptor.id();
    }
}
