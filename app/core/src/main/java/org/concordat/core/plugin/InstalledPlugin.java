package org.concordat.core.plugin;

import java.nio.file.Path;
import java.util.List;
import org.concordat.api.model.CareModel;
import org.concordat.core.plugin.pack.Descriptor;

/**
 * A plugin that is here, whether or not it could be used.
 *
 * @param descriptor what it says of itself; one that says nothing has the name of its file for an id, and no version
 * @param careModels what it brings; empty if it is not in use
 * @param problem why it could not be used and what to do, for people; empty if nothing is wrong with it
 */
public record InstalledPlugin(
        Descriptor descriptor, Path file, Origin origin, boolean enabled, List<CareModel> careModels, String problem) {

    /** How a plugin came to be here. */
    public enum Origin {
        /** It comes with Concordat. */
        BUNDLED,
        /** Somebody has put it into the folder of the installation, for all who use it. */
        SHARED,
        /** The user has installed it. */
        OWN,
        /** The user is writing it. */
        DRAFT
    }

    public InstalledPlugin {
        careModels = List.copyOf(careModels);
    }

    public String id() {
        return descriptor.id();
    }

    public String version() {
        return descriptor.version();
    }

    /** The names of the care models that it brings; empty if it is not in use. */
    public String brings() {
        return String.join(", ", careModels.stream().map(CareModel::name).toList());
    }

    public boolean inUse() {
        return enabled && problem.isEmpty();
    }
}
