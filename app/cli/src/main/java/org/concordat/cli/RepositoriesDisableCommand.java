package org.concordat.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Keeps a repository from being asked; it stays known, and its plugins stay its own. */
@Command(name = "disable")
final class RepositoriesDisableCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "NAME")
    private String name;

    RepositoriesDisableCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        var known = surroundings.repository(name);
        surroundings.repositories().enable(known, false);
        Terminal.of(spec).print(Texts.of("repositories.disabled", known.name()));
        return ExitCode.OK;
    }
}
