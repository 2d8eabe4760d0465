package org.concordat.cli;

import java.io.IOException;
import java.util.stream.Collectors;
import org.concordat.core.plugin.InstalledPlugin;
import org.concordat.core.plugin.InstalledPlugin.Origin;
import org.concordat.core.plugin.store.PluginStore;
import org.concordat.core.plugin.store.StoredPlugin;
import picocli.CommandLine.ExitCode;

/** The plugins that the user has installed, as the only ones that a user can change. */
final class OwnPlugins {

    private OwnPlugins() {}

    /** The store, if it holds a plugin. @throws CommandFailure if it does not, naming those that it holds */
    static PluginStore holding(String id, Installation installation) throws CommandFailure, IOException {
        var store = installation.store();
        if (store.find(id).isPresent()) {
            return store;
        }
        var own = store.plugins().stream().map(StoredPlugin::id).collect(Collectors.joining(", "));
        throw new CommandFailure(own.isEmpty() ? Texts.of("plugins.noneOwn", id) : Texts.of("plugins.notOwn", id, own));
    }

    /**
     * Says what became of a plugin that was installed.
     *
     * @param key of the text that says what was done, with its id, what it brings and its version
     * @return the status of the command
     */
    static int report(String id, String key, Installation installation, Terminal terminal) {
        var plugin = installation.workspace().plugins().installed().stream()
                .filter(p -> p.id().equals(id) && p.origin() == Origin.OWN)
                .findFirst();
        terminal.print(Texts.of(
                key,
                id,
                plugin.map(PluginsListCommand::state).orElseGet(() -> Texts.of("plugins.off")),
                plugin.map(InstalledPlugin::version).orElse("")));
        return plugin.filter(InstalledPlugin::inUse).isPresent() ? ExitCode.OK : Outcome.FOUND;
    }
}
