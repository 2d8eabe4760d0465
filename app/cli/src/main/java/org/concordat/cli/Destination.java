package org.concordat.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.concordat.core.storage.disk.SaveException;
import org.concordat.core.storage.disk.WholeFile;

/** Writes the results of commands: whole or not at all, so that a full disk never leaves half a file under the name. */
final class Destination {

    private Destination() {}

    /** Makes or replaces a file, or writes to a pipe or device. */
    static void write(Path target, WholeFile.Writing writing) throws CommandFailure, SaveException {
        if (Files.isDirectory(target)) {
            throw new CommandFailure(Texts.of("write.directory", target.toString()));
        }
        try {
            boolean isPipeOrDevice = Files.exists(target) && !Files.isRegularFile(target);
            if (isPipeOrDevice) {
                pour(target, writing);
            } else {
                WholeFile.write(target, writing);
            }
        } catch (IOException e) {
            throw new CommandFailure(Texts.of("write.failed", target.toString(), reason(e)), e);
        }
    }

    private static void pour(Path target, WholeFile.Writing writing) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(target, StandardOpenOption.WRITE))) {
            writing.to(out);
        }
    }

    /** Why a file could not be written, for people. */
    static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return Texts.of("write.noFolder");
        }
        if (e instanceof AccessDeniedException) {
            return Texts.of("write.denied");
        }
        var told = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
        return told == null ? Texts.of("write.unknown") : told;
    }
}
