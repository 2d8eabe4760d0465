package org.concordat.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder or file of a care model that a command is given. */
final class CareModelFolder {

    private CareModelFolder() {}

    /** The same, if it is there. @throws CommandFailure if it is not */
    static Path existing(Path path) throws CommandFailure {
        if (!Files.exists(path)) {
            throw new CommandFailure(Texts.of("plugins.noFolder", path.toString()));
        }
        return path;
    }
}
