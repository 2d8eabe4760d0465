package org.concordat.core.storage.disk;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.concordat.core.document.Content;
import org.concordat.core.storage.ContentReader;
import org.concordat.core.storage.ContentWriter;
import org.concordat.core.storage.ReadBack;
import org.concordat.core.storage.Reading;
import org.concordat.core.storage.UnusableFileException;
import org.concordat.core.storage.disk.SaveException.Reason;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The file of a document. A save leaves the old file or the new one, whatever fails and whenever: the new version is written to a
 * temporary file in the same folder, read back and compared, and then takes the place of the old one in one step. For one thread at a
 * time.
 *
 * <p>The protocol follows what was measured in kill and power-cut tests: nothing is ever written in place.
 */
public final class DocumentFile {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentFile.class);

    private final Path path;
    private final ContentReader reader;
    private final StateDirectory state;
    private final Disk disk;
    private final Replacement replacement;
    private final Clock clock;
    private @Nullable FileStamp stamp;

    /** The file at a path, whether there is one yet or not. */
    public DocumentFile(Path path, ContentReader reader, StateDirectory state) {
        this(path, reader, state, new RealDisk(), Thread::sleep, Clock.systemUTC());
    }

    DocumentFile(
            Path path, ContentReader reader, StateDirectory state, Disk disk, Replacement.Pause pause, Clock clock) {
        this(path, reader, state, disk, new Replacement(disk, pause), clock);
    }

    private DocumentFile(
            Path path, ContentReader reader, StateDirectory state, Disk disk, Replacement replacement, Clock clock) {
        this.path = path;
        this.reader = reader;
        this.state = state;
        this.disk = disk;
        this.replacement = replacement;
        this.clock = clock;
    }

    /** The same file, known by the same stamp, for a reader that knows other care models. */
    public DocumentFile with(ContentReader other) {
        var file = new DocumentFile(path, other, state, disk, replacement, clock);
        file.stamp = stamp;
        return file;
    }

    public Path path() {
        return path;
    }

    /** By what the file was known when it was last opened or saved; null before. */
    public @Nullable FileStamp stamp() {
        return stamp;
    }

    /** Reads the file and clears what a crashed save has left beside it. */
    public Reading open() throws UnusableFileException {
        try {
            var file = disk.resolve(path);
            clearStrays(file);
            ContentReader.requireSize(path, disk.size(file));
            var bytes = disk.read(file);
            var reading = reader.read(String.valueOf(path.getFileName()), bytes);
            stamp = FileStamp.of(disk, file, bytes);
            return reading;
        } catch (IOException e) {
            throw ContentReader.unusable(path, e);
        }
    }

    private void clearStrays(Path file) {
        try {
            TemporaryFile.clearStrays(disk, file, clock);
        } catch (IOException e) {
            LOG.warn("Temporary files beside {} stay: {}", path, e.toString());
        }
    }

    /** Whether another program has changed or removed the file since it was opened or saved here; false if it never was. */
    public boolean isChangedOnDisk() {
        try {
            var known = stamp;
            return known != null && !known.stillHolds(disk, disk.resolve(path));
        } catch (IOException e) {
            return true;
        }
    }

    /**
     * Saves, if no other program has changed the file.
     *
     * @return by what the saved file is known
     * @throws SaveException if it was not saved; the file is as it was
     */
    public FileStamp save(Content content) throws SaveException {
        if (isChangedOnDisk()) {
            throw new SaveException(
                    Reason.CHANGED_ON_DISK, DiskTexts.get("save.changed", String.valueOf(path.getFileName())), null);
        }
        return saveOver(content);
    }

    /** Saves, even over what another program has written; that is kept as a backup. */
    public FileStamp saveOver(Content content) throws SaveException {
        var bytes = verified(content);
        try {
            var file = disk.resolve(path);
            if (disk.exists(file) && !disk.isWritable(file)) {
                throw new AccessDeniedException(file.toString());
            }
            var temporary = written(file, bytes);
            backUp(file);
            replace(temporary, file, bytes);
            return stamped(file, bytes);
        } catch (IOException e) {
            throw Refusal.of(e, path);
        }
    }

    /** A version that took its place is known again at the next save, even if the disk did not say that it is there for good. */
    private void replace(Path temporary, Path file, byte[] bytes) throws IOException, SaveException {
        try {
            replacement.replace(temporary, file);
        } catch (SaveException e) {
            if (e.reason() == Reason.UNSURE) {
                stamped(file, bytes);
            }
            throw e;
        }
    }

    private FileStamp stamped(Path file, byte[] bytes) throws SaveException {
        try {
            var saved = FileStamp.of(disk, file, bytes);
            stamp = saved;
            return saved;
        } catch (IOException e) {
            throw Refusal.unsure(e, file);
        }
    }

    /** The bytes of the content, known to read as that content. */
    private byte[] verified(Content content) throws SaveException {
        var bytes = new ContentWriter().write(content);
        try {
            var name = String.valueOf(path.getFileName());
            ReadBack.requireSame(content, reader.read(name, bytes).content());
            return bytes;
        } catch (UnusableFileException e) {
            throw new SaveException(
                    Reason.NOT_READABLE, DiskTexts.get("save.notReadable", String.valueOf(e.getMessage())), e);
        }
    }

    private Path written(Path file, byte[] bytes) throws IOException {
        var temporary = TemporaryFile.beside(file);
        try {
            try (var out = disk.create(temporary)) {
                if (disk.exists(file)) {
                    disk.copyPermissions(file, temporary);
                }
                out.write(bytes);
                out.force();
            }
            if (!Sha256.of(disk.read(temporary)).equals(Sha256.of(bytes))) {
                throw new IOException(DiskTexts.get("save.different"));
            }
            return temporary;
        } catch (IOException e) {
            replacement.discard(temporary);
            throw e;
        }
    }

    /** A backup that cannot be made does not stop the save, which is safe without it. */
    private void backUp(Path file) {
        try {
            if (disk.exists(file)) {
                new Backups(disk, state.backupsOf(file), clock).keep(disk.read(file));
            }
        } catch (IOException e) {
            LOG.warn("No backup of {} was made: {}", path, e.toString());
        }
    }

    /** Earlier versions of this file, the newest first. */
    public List<Path> backups() throws IOException {
        return new Backups(disk, state.backupsOf(disk.resolve(path)), clock).list();
    }
}
