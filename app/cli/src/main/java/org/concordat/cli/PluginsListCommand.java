package org.concordat.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.concordat.core.plugin.InstalledPlugin;
import org.concordat.core.plugin.InstalledPlugin.Origin;
import org.concordat.core.plugin.repository.RepositoryException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the plugins that are here, also those that could not be used. */
@Command(name = "list")
final class PluginsListCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Option(names = "--json")
    private boolean json;

    PluginsListCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        var installed = surroundings.installation().workspace().plugins().installed();
        var terminal = Terminal.of(spec);
        var newer = newer(terminal);
        if (json) {
            terminal.print(Json.write(installed.stream()
                    .map(p -> Json.object(
                            "id", p.id(),
                            "version", p.version(),
                            "provider", p.descriptor().provider(),
                            "licence", p.descriptor().licence(),
                            "file", p.file().toString(),
                            "origin", p.origin().name().toLowerCase(Locale.ROOT),
                            "enabled", p.enabled(),
                            "careModels", p.brings(),
                            "inUse", p.inUse(),
                            "problem", p.problem(),
                            "newer", p.origin() == Origin.OWN ? newer.get(p.id()) : null))
                    .toList()));
        } else if (installed.isEmpty()) {
            terminal.print(Texts.of("plugins.none"));
        } else {
            var rows = new ArrayList<List<String>>();
            rows.add(List.of(Texts.of("plugins.id"), Texts.of("plugins.version"), Texts.of("plugins.state")));
            installed.forEach(p -> rows.add(List.of(p.id(), p.version(), state(p))));
            terminal.print(Columns.aligned(rows));
            newer.forEach((id, version) -> terminal.print(Texts.of("plugins.newer", id, version)));
        }
        return ExitCode.OK;
    }

    /** The later versions that repositories spoke of when they were asked last, by id. Nobody is asked now. */
    private Map<String, String> newer(Terminal terminal) throws IOException {
        var newer = new TreeMap<String, String>();
        try {
            var repositories = surroundings.repositories();
            repositories
                    .offers(repositories.remembered(), Set.of())
                    .updates()
                    .forEach(update ->
                            newer.put(update.installed().id(), update.offer().version()));
        } catch (RepositoryException e) {
            terminal.remark(String.valueOf(e.getMessage()));
        }
        return newer;
    }

    /** What a plugin brings, or why it does not. */
    static String state(InstalledPlugin plugin) {
        if (plugin.inUse()) {
            return Texts.of("plugins.brings", plugin.brings());
        }
        return plugin.problem().isEmpty() ? Texts.of("plugins.off") : Texts.of("plugins.problem", plugin.problem());
    }
}
