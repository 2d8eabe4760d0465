package org.concordat.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.concordat.core.plugin.repository.Listing;
import org.concordat.core.plugin.repository.RepositoryFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the plugins of a folder, to make a repository of it; with a key, signs the list too. */
@Command(name = "index")
final class PluginsIndexCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FOLDER")
    private Path folder;

    @Option(names = "--key", paramLabel = "FILE")
    private @Nullable Path key;

    @Mixin
    private Publishing publishing;

    PluginsIndexCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        var terminal = Terminal.of(spec);
        var listing = listing();
        listing.index()
                .plugins()
                .forEach(plugin -> plugin.releases()
                        .forEach(release -> terminal.print(
                                Texts.of("index.listed", plugin.id(), release.version(), release.url()))));
        listing.leftOut().forEach((file, why) -> terminal.remark(Texts.of("index.leftOut", file, why)));
        if (key == null) {
            terminal.print(Texts.of("index.unsigned", folder.toString()));
        } else {
            publishing.sign(folder, key, surroundings.clock(), terminal);
        }
        return listing.leftOut().isEmpty() ? ExitCode.OK : Outcome.FOUND;
    }

    private Listing listing() throws Exception {
        try {
            return new RepositoryFolder(folder).index(surroundings.clock());
        } catch (IOException e) {
            throw Publishing.notWritten(folder, e);
        }
    }
}
