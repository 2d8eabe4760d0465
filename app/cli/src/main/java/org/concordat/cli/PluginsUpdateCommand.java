package org.concordat.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.concordat.core.plugin.pack.PackReader;
import org.concordat.core.plugin.repository.Update;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Installs later versions of plugins from the repositories that they came from. */
@Command(name = "update")
final class PluginsUpdateCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ID", arity = "0..1")
    private @Nullable String id;

    @Option(names = "--all")
    private boolean all;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--trust")
    private boolean trusted;

    PluginsUpdateCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        var terminal = Terminal.of(spec);
        if ((id != null) == all && !(dryRun && id == null)) {
            throw new CommandFailure(Texts.of("plugins.updateWhich"));
        }
        if (id != null) {
            requireOfRepository(id);
        }
        var shop = new Shop(surroundings, terminal);
        var updates = shop.usable().updates().stream()
                .filter(update -> id == null || update.installed().id().equals(id))
                .toList();
        if (updates.isEmpty()) {
            terminal.print(Texts.of("plugins.upToDate"));
        }
        return dryRun ? tell(updates, terminal) : install(updates, shop, terminal);
    }

    private void requireOfRepository(String plugin) throws Exception {
        var installation = surroundings.installation();
        var own = OwnPlugins.holding(plugin, installation).find(plugin).orElseThrow();
        if (own.source().isEmpty()) {
            throw new CommandFailure(Texts.of("plugins.fromFile", plugin));
        }
    }

    private static int tell(List<Update> updates, Terminal terminal) {
        updates.forEach(update -> terminal.print(Texts.of(
                "plugins.wouldUpdate",
                update.installed().id(),
                update.installed().version(),
                update.offer().version(),
                update.offer().repository().name())));
        return ExitCode.OK;
    }

    /** One that fails does not keep the others from being updated. */
    private int install(List<Update> updates, Shop shop, Terminal terminal) {
        int worst = ExitCode.OK;
        for (var update : updates) {
            int status = Failures.guarded(() -> install(update, shop, terminal), terminal.err());
            worst = Math.max(worst, status);
        }
        return worst;
    }

    private int install(Update update, Shop shop, Terminal terminal) throws Exception {
        try (var fetched = shop.fetch(update.offer())) {
            Shop.requireTrust(fetched.pack(), trusted || heldCode(update), terminal);
            shop.install(fetched);
        }
        return OwnPlugins.report(update.installed().id(), "plugins.updated", surroundings.installation(), terminal);
    }

    /** Whoever trusts the code of a publisher is not asked again for each version; one that only now begins to hold code is another matter. */
    private boolean heldCode(Update update) throws Exception {
        var file = surroundings.installation().store().file(update.installed());
        return PackReader.forAnyVersion().read(file).holdsCode();
    }
}
