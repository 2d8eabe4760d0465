package org.concordat.cli;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.concordat.core.declared.project.NewProject;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a folder with a new care model that works, to begin from. */
@Command(name = "new")
final class PluginsNewCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "NAME")
    private Path folder;

    @Override
    public Integer call() throws Exception {
        var id = String.valueOf(folder.getFileName());
        if (!NewProject.isId(id)) {
            throw new CommandFailure(Texts.of("plugins.new.badName", id));
        }
        try {
            NewProject.write(folder, id);
        } catch (FileAlreadyExistsException e) {
            throw new CommandFailure(Texts.of("plugins.new.exists", folder.toString()), e);
        }
        Terminal.of(spec).print(Texts.of("plugins.new.made", folder.toString()));
        return ExitCode.OK;
    }
}
