package org.concordat.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Goes back to the version of a plugin before the last update. */
@Command(name = "rollback")
final class PluginsRollbackCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ID")
    private String id;

    PluginsRollbackCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        var installation = surroundings.installation();
        var store = OwnPlugins.holding(id, installation);
        if (store.rollBack(id).isEmpty()) {
            throw new CommandFailure(Texts.of("plugins.noBefore", id));
        }
        return OwnPlugins.report(id, "plugins.rolledBack", installation, Terminal.of(spec));
    }
}
