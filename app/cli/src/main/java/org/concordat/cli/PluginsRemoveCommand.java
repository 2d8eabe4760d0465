package org.concordat.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes out a plugin that the user has installed. Networks that use it keep all that they have. */
@Command(name = "remove")
final class PluginsRemoveCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ID")
    private String id;

    PluginsRemoveCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        var store = OwnPlugins.holding(id, surroundings.installation());
        store.remove(id);
        Terminal.of(spec).print(Texts.of("plugins.removed", id));
        return ExitCode.OK;
    }
}
