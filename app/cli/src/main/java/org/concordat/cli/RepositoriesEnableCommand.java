package org.concordat.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lets a repository be asked again. */
@Command(name = "enable")
final class RepositoriesEnableCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "NAME")
    private String name;

    RepositoriesEnableCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        var known = surroundings.repository(name);
        surroundings.repositories().enable(known, true);
        Terminal.of(spec).print(Texts.of("repositories.enabled", known.name()));
        return ExitCode.OK;
    }
}
