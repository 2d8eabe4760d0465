package org.concordat.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.concordat.core.plugin.PluginHost;
import org.concordat.core.plugin.pack.PackReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Installs a plugin for this user, from a file or from a repository, and says what came of it. */
@Command(name = "install")
final class PluginsInstallCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE-OR-ID")
    private String wanted;

    @Option(names = "--from", paramLabel = "REPOSITORY")
    private @Nullable String repository;

    @Option(names = "--trust")
    private boolean trusted;

    PluginsInstallCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        var terminal = Terminal.of(spec);
        return OwnPlugins.report(
                isFile(wanted) ? fromFile(Path.of(wanted), terminal) : fromRepository(terminal),
                "plugins.installed",
                surroundings.installation(),
                terminal);
    }

    /** What is there is a file, and so is what is called as one. */
    private static boolean isFile(String words) {
        var name = words.toLowerCase(Locale.ROOT);
        try {
            return name.endsWith(".jar") || name.endsWith(".zip") || Files.exists(Path.of(words));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private String fromFile(Path file, Terminal terminal) throws Exception {
        var reader = new PackReader(PluginHost.API_VERSION);
        Shop.requireTrust(reader.read(file), trusted, terminal);
        return surroundings.installation().store().install(file, reader).id();
    }

    private String fromRepository(Terminal terminal) throws Exception {
        var shop = new Shop(surroundings, terminal);
        var offers = shop.usable();
        var offer = Wanted.of(wanted, repository).among(offers);
        try (var basket = shop.fetch(offer, offers)) {
            for (var pack : basket.packs()) {
                Shop.requireTrust(pack, trusted, terminal);
            }
            basket.install();
            basket.packs().stream()
                    .filter(pack -> !pack.descriptor().id().equals(offer.id()))
                    .forEach(pack -> terminal.print(Texts.of(
                            "plugins.installedToo",
                            offer.id(),
                            pack.descriptor().id(),
                            pack.descriptor().version())));
        }
        return offer.id();
    }
}
