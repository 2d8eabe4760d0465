package org.concordat.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
 * @param libraries folders in which the libraries stand that a plugin is built with; none where there was no launcher
 */
record Installation(Supplier<Workspace> loader, PluginStore store, Optional<Path> sample, List<Path> libraries) {

    private static final String SAMPLE = "connected-care.concordat.json";

    Installation(Supplier<Workspace> loader, PluginStore store, Optional<Path> sample) {
        this(loader, store, sample, List.of());
    }

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
                () -> Workspace.at(home),
                new PluginStore(StateDirectory.ofUser().plugins()),
                Files.isRegularFile(sample) ? Optional.of(sample) : Optional.empty(),
                List.of(home.resolve("lib"), home.resolve("authoring")));
    }

    Workspace workspace() {
        return loader.get();
    }

    /** The same, with the plugins loaded now and never again. */
    Installation loadedOnce() {
        var loaded = workspace();
        return new Installation(() -> loaded, store, sample, libraries);
    }
}
