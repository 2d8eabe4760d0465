package org.concordat.cli;

import java.io.IOException;
import java.util.stream.Collectors;
import org.concordat.core.plugin.store.PluginStore;
import org.concordat.core.plugin.store.StoredPlugin;

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
}
