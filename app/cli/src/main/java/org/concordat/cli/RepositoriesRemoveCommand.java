package org.concordat.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Forgets a repository. What was installed from it stays. */
@Command(name = "remove")
final class RepositoriesRemoveCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "NAME")
    private String name;

    RepositoriesRemoveCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        var known = surroundings.repository(name);
        surroundings.repositories().remove(known);
        Terminal.of(spec).print(Texts.of("repositories.removed", known.name()));
        return ExitCode.OK;
    }
}
