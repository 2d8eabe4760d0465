package org.concordat.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.concordat.core.declared.ModelSource;
import org.concordat.core.declared.UnfitModelException;
import org.concordat.core.declared.project.ProjectPack;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Packs the folder of a care model without code into the file that others install. */
@Command(name = "pack")
final class PluginsPackCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FOLDER")
    private Path folder;

    PluginsPackCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        var terminal = Terminal.of(spec);
        var here =
                surroundings.installation().workspace().plugins().careModels().models();
        var source = ModelSource.of(CareModelFolder.existing(folder));
        try {
            var file = ProjectPack.write(source, here, beside());
            terminal.print(Texts.of("plugins.packed", file.toString()));
            return ExitCode.OK;
        } catch (UnfitModelException e) {
            terminal.print(Texts.of("plugins.unfit", folder.toString(), String.valueOf(e.getMessage())));
            return Outcome.FOUND;
        }
    }

    private Path beside() {
        var whole = folder.toAbsolutePath().normalize();
        return Objects.requireNonNullElse(whole.getParent(), whole);
    }
}
