package org.concordat.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.concordat.core.plugin.InstalledPlugin;
import org.concordat.core.plugin.PluginHost;
import org.concordat.core.plugin.pack.Pack;
import org.concordat.core.plugin.pack.PackReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Installs a plugin from a file for this user, and says what came of it. */
@Command(name = "install")
final class PluginsInstallCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE")
    private Path file;

    @Option(names = "--trust")
    private boolean trusted;

    PluginsInstallCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        var terminal = Terminal.of(spec);
        var reader = new PackReader(PluginHost.API_VERSION);
        if (!trusted) {
            requireNoCode(reader.read(file), terminal);
        }
        var installation = surroundings.installation();
        var id = installation.store().install(file, reader).id();
        var plugin = installation.workspace().plugins().installed().stream()
                .filter(p -> p.id().equals(id) && p.origin() == InstalledPlugin.Origin.OWN)
                .findFirst();
        terminal.print(Texts.of(
                "plugins.installed",
                id,
                plugin.map(PluginsListCommand::state).orElseGet(() -> Texts.of("plugins.off"))));
        return plugin.filter(InstalledPlugin::inUse).isPresent() ? ExitCode.OK : Outcome.FOUND;
    }

    /** What is data does nothing by itself and needs no trust. */
    private static void requireNoCode(Pack pack, Terminal terminal) throws CommandFailure {
        if (pack.descriptor().holdsCode()) {
            terminal.print(PluginsVerifyCommand.told(pack));
            throw new CommandFailure(Texts.of("plugins.untrusted"));
        }
    }
}
