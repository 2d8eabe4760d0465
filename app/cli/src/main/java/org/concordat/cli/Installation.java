package org.concordat.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.concordat.core.plugin.Plugins;
import org.concordat.core.plugin.store.PluginStore;
import org.concordat.core.storage.disk.StateDirectory;
import org.concordat.core.workspace.Workspace;

/**
 * What stands beside the program where it is installed. Plugins are loaded when first asked for, so that a command that needs none is
 * quick.
 *
 * @param loader loads the plugins into a workspace
 * @param store what the user has installed
 * @param sample the network to show when none is named
 */
record Installation(Supplier<Workspace> loader, PluginStore store, Optional<Path> sample) {

    private static final String SAMPLE = "connected-care.concordat.json";

    Installation(Supplier<Workspace> loader, Optional<Path> sample) {
        this(loader, new PluginStore(StateDirectory.ofUser().plugins()), sample);
    }

    /** The installation whose folder the launcher names, or a bare one where there was no launcher. */
    static Installation here() {
        var home = System.getProperty("concordat.home");
        return home == null
                ? new Installation(() -> new Workspace(Plugins.none()), Optional.empty())
                : in(Path.of(home));
    }

    private static Installation in(Path home) {
        var sample = home.resolve("models").resolve(SAMPLE);
        return new Installation(
                () -> Workspace.at(home), Files.isRegularFile(sample) ? Optional.of(sample) : Optional.empty());
    }

    Workspace workspace() {
        return loader.get();
    }

    /** The same, with the plugins loaded now and never again. */
    Installation loadedOnce() {
        var loaded = workspace();
        return new Installation(() -> loaded, store, sample);
    }
}
