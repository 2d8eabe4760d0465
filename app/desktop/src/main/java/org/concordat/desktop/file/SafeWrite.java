package org.concordat.desktop.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file so that the old one stands until the new one is whole. */
final class SafeWrite {

    /** What writes the bytes. */
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private SafeWrite() {}

    static void write(Path target, Writing writing) throws IOException {
        var folder = target.toAbsolutePath().getParent();
        var fresh = Files.createTempFile(folder, ".concordat-", ".tmp");
        try {
            try (var out = Files.newOutputStream(fresh)) {
                writing.to(out);
            }
            replace(fresh, target);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static void replace(Path fresh, Path target) throws IOException {
        try {
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
