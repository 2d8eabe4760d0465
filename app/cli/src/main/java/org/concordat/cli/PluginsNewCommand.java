package org.concordat.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.concordat.core.declared.project.NewProject;
import org.concordat.core.plugin.project.JavaProject;
import org.concordat.core.plugin.project.MissingLibraryException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a folder with a new care model that works, to begin from: as data, or as a plugin in Java. */
@Command(name = "new")
final class PluginsNewCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "NAME")
    private Path folder;

    @Option(names = "--java")
    private boolean java;

    PluginsNewCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        var id = String.valueOf(folder.getFileName());
        if (!NewProject.isId(id)) {
            throw new CommandFailure(Texts.of("plugins.new.badName", id));
        }
        try {
            write(id);
        } catch (FileAlreadyExistsException e) {
            throw new CommandFailure(Texts.of("plugins.new.exists", folder.toString()), e);
        } catch (MissingLibraryException e) {
            throw new CommandFailure(Texts.of("plugins.new.noLibrary", String.valueOf(e.getMessage())), e);
        }
        Terminal.of(spec).print(Texts.of(java ? "plugins.new.madeJava" : "plugins.new.made", folder.toString()));
        return ExitCode.OK;
    }

    private void write(String id) throws IOException, MissingLibraryException {
        if (java) {
            JavaProject.write(folder, id, surroundings.installation().libraries());
        } else {
            NewProject.write(folder, id);
        }
    }
}
