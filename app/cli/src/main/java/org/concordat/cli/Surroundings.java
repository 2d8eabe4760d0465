package org.concordat.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.concordat.core.plugin.PluginHost;
import org.concordat.core.plugin.repository.Known;
import org.concordat.core.plugin.repository.Repositories;
import org.concordat.core.plugin.repository.RepositoryException;

/**
 * What a command finds where it runs.
 *
 * @param clock says what today is
 * @param display whether a window can be opened
 */
record Surroundings(Installation installation, Clock clock, BooleanSupplier display) {

    static Surroundings here() {
        return new Surroundings(Installation.here(), Clock.systemDefaultZone(), Display::available);
    }

    /** Where the user finds plugins. */
    Repositories repositories() {
        return Repositories.beside(installation.store(), PluginHost.API_VERSION, clock);
    }

    /** One of them by its name or address. @throws CommandFailure if it is not known, naming those that are */
    Known repository(String name) throws CommandFailure, IOException, RepositoryException {
        var repositories = repositories();
        var known = repositories.find(name);
        if (known.isEmpty()) {
            var names = repositories.known().stream().map(Known::name).collect(Collectors.joining(", "));
            throw new CommandFailure(
                    names.isEmpty() ? Texts.of("repositories.none") : Texts.of("repositories.unknown", name, names));
        }
        return known.get();
    }

    /** The same, loading the plugins no more than once. */
    Surroundings loadedOnce() {
        return new Surroundings(installation.loadedOnce(), clock, display);
    }
}
