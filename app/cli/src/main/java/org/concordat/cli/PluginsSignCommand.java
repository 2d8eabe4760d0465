package org.concordat.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Signs the list of a repository, so that others can tell that it is its publisher's and of now. */
@Command(name = "sign")
final class PluginsSignCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FOLDER")
    private Path folder;

    @Option(names = "--key", paramLabel = "FILE", required = true)
    private Path key;

    @Mixin
    private Publishing publishing;

    PluginsSignCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        publishing.sign(folder, key, surroundings.clock(), Terminal.of(spec));
        return ExitCode.OK;
    }
}
