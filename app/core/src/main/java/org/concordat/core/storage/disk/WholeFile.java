package org.concordat.core.storage.disk;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Writes a file that is not a document, such as an export: whole or not at all. It is written beside its place, forced to the disk, and
 * then takes the place of an earlier one in one step.
 */
public final class WholeFile {

    private static final int BUFFER = 1 << 16;

    private final Disk disk;
    private final Replacement replacement;

    WholeFile(Disk disk, Replacement.Pause pause) {
        this.disk = disk;
        replacement = new Replacement(disk, pause);
    }

    /** What writes the bytes. */
    @FunctionalInterface
    public interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /**
     * Makes or replaces a file; one behind a symbolic link is replaced where it is.
     *
     * @throws IOException if it could not be written; an earlier file is as it was
     * @throws SaveException if it was written but could not be put in its place for good; the message says where it is
     */
    public static void write(Path target, Writing writing) throws IOException, SaveException {
        new WholeFile(new RealDisk(), Thread::sleep).replace(target, writing);
    }

    void replace(Path target, Writing writing) throws IOException, SaveException {
        var file = disk.resolve(target);
        replacement.replace(draft(disk, replacement, file, writing), file);
    }

    /** Writes what is to take the place of a file, beside it. */
    static Path draft(Disk disk, Replacement replacement, Path file, Writing writing) throws IOException {
        var draft = TemporaryFile.beside(file);
        try (var out = disk.create(draft)) {
            if (disk.exists(file)) {
                disk.copyPermissions(file, draft);
            }
            var buffered = new BufferedOutputStream(new Unclosed(out), BUFFER);
            writing.to(buffered);
            buffered.flush();
            out.force();
        } catch (IOException | RuntimeException e) {
            replacement.discard(draft);
            throw e;
        }
        return draft;
    }

    /** Passes bytes on; what is written may close it, and yet the file is still to be forced to the disk. */
    private static final class Unclosed extends OutputStream {

        private final Disk.Output out;

        Unclosed(Disk.Output out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            out.write(new byte[] {(byte) b});
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(Arrays.copyOfRange(bytes, from, from + length));
        }
    }
}
