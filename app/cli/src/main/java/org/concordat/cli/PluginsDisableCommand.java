package org.concordat.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Switches a plugin off that the user has installed; it stays installed. */
@Command(name = "disable")
final class PluginsDisableCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ID")
    private String id;

    PluginsDisableCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        var store = OwnPlugins.holding(id, surroundings.installation());
        store.enable(id, false);
        Terminal.of(spec).print(Texts.of("plugins.disabled", id));
        return ExitCode.OK;
    }
}
