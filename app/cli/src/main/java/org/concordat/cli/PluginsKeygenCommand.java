package org.concordat.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.concordat.core.plugin.repository.SigningKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a key to sign a repository with. */
@Command(name = "keygen")
final class PluginsKeygenCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE")
    private Path file;

    @Override
    public Integer call() throws Exception {
        Terminal.of(spec).print(Texts.of("keygen.made", file.toString(), create().fingerprint()));
        return ExitCode.OK;
    }

    private SigningKey create() throws CommandFailure {
        try {
            return SigningKey.create(file);
        } catch (FileAlreadyExistsException e) {
            throw new CommandFailure(Texts.of("keygen.exists", file.toString()), e);
        } catch (IOException e) {
            throw Publishing.notWritten(file, e);
        }
    }
}
