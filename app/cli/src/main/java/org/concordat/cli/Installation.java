package org.concordat.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.concordat.core.plugin.PluginHost;
import org.concordat.core.plugin.Plugins;

/**
 * What stands beside the program where it is installed. Plugins are loaded when first asked for, so that a command that needs none is
 * quick.
 *
 * @param loader loads the plugins
 * @param sample the network to show when none is named
 */
record Installation(Supplier<Plugins> loader, Optional<Path> sample) {

    private static final String SAMPLE = "connected-care.concordat.json";

    /** The installation whose folder the launcher names, or a bare one where there was no launcher. */
    static Installation here() {
        var home = System.getProperty("concordat.home");
        return home == null ? new Installation(Plugins::none, Optional.empty()) : in(Path.of(home));
    }

    private static Installation in(Path home) {
        var sample = home.resolve("models").resolve(SAMPLE);
        return new Installation(
                () -> PluginHost.load(home.resolve("plugins")),
                Files.isRegularFile(sample) ? Optional.of(sample) : Optional.empty());
    }

    Plugins plugins() {
        return loader.get();
    }
}
