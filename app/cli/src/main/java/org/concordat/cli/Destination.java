package org.concordat.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.concordat.api.fact.RandomId;

/** Writes the results of commands: whole or not at all, so that a full disk never leaves half a file under the name. */
final class Destination {

    private Destination() {}

    /** What writes the contents of a file. */
    @FunctionalInterface
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /** Makes or replaces a file. */
    static void write(Path target, Writing writing) throws CommandFailure {
        if (Files.isDirectory(target)) {
            throw new CommandFailure(Texts.of("write.directory", target.toString()));
        }
        try {
            boolean isPipeOrDevice = Files.exists(target) && !Files.isRegularFile(target);
            if (isPipeOrDevice) {
                write(target, StandardOpenOption.WRITE, writing);
            } else {
                replace(Files.exists(target) ? target.toRealPath() : target.toAbsolutePath(), writing);
            }
        } catch (IOException e) {
            throw new CommandFailure(Texts.of("write.failed", target.toString(), reason(e)), e);
        }
    }

    private static void replace(Path target, Writing writing) throws IOException {
        var draft = target.resolveSibling("." + target.getFileName() + "." + RandomId.next() + ".tmp");
        try {
            write(draft, StandardOpenOption.CREATE_NEW, writing);
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void write(Path file, StandardOpenOption how, Writing writing) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.WRITE, how))) {
            writing.to(out);
        }
    }

    private static String reason(IOException e) {
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
