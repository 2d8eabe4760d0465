package org.concordat.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Switches a plugin on that the user has installed; one that was set aside gets another chance. */
@Command(name = "enable")
final class PluginsEnableCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ID")
    private String id;

    PluginsEnableCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        var store = OwnPlugins.holding(id, surroundings.installation());
        store.enable(id, true);
        Terminal.of(spec).print(Texts.of("plugins.enabled", id));
        return ExitCode.OK;
    }
}
