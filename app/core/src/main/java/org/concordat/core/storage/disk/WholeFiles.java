package org.concordat.core.storage.disk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import org.concordat.core.storage.disk.SaveException.Reason;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes files that belong together, such as the tables of an export: all or none. Each is written beside its place; only when all are
 * there do they take their places, and if one cannot, those before it go back. Closing discards what did not. For one thread.
 */
public final class WholeFiles implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(WholeFiles.class);

    private final Disk disk;
    private final Replacement replacement;
    private final Deque<Draft> drafts = new ArrayDeque<>();

    public WholeFiles() {
        this(new RealDisk(), Thread::sleep);
    }

    WholeFiles(Disk disk, Replacement.Pause pause) {
        this.disk = disk;
        replacement = new Replacement(disk, pause);
    }

    private record Draft(Path draft, Path file) {}

    /** @param earlier where the version before is kept; null if there was none */
    private record Replaced(Path file, @Nullable Path earlier) {}

    /** Writes one of them, beside its place for now. @throws IOException if it could not be written */
    public void add(Path target, WholeFile.Writing writing) throws IOException {
        var file = disk.resolve(target);
        drafts.add(new Draft(WholeFile.draft(disk, replacement, file, writing), file));
    }

    /**
     * Lets all that were added take their places.
     *
     * @throws SaveException if one of several could not, and all files are as they were; of a single one the message says where it is
     */
    public void replace() throws IOException, SaveException {
        if (drafts.size() == 1) {
            var only = drafts.remove();
            replacement.replace(only.draft(), only.file());
            return;
        }
        var replaced = new ArrayDeque<Replaced>();
        for (var next = drafts.peek(); next != null; next = drafts.peek()) {
            try {
                replaced.push(new Replaced(next.file(), kept(next.file())));
                replacement.replace(next.draft(), next.file());
            } catch (IOException | SaveException e) {
                replaced.forEach(this::goBack);
                throw refused(next.file(), e);
            }
            drafts.remove();
        }
        replaced.forEach(this::forget);
    }

    private @Nullable Path kept(Path file) throws IOException {
        if (!disk.exists(file)) {
            return null;
        }
        var earlier = TemporaryFile.beside(file);
        disk.keep(file, earlier);
        return earlier;
    }

    private void goBack(Replaced replaced) {
        try {
            if (replaced.earlier() == null) {
                disk.deleteIfExists(replaced.file());
            } else {
                disk.replace(replaced.earlier(), replaced.file());
                forget(replaced);
            }
        } catch (IOException e) {
            LOG.warn("{} could not go back to {}", replaced.file(), replaced.earlier(), e);
        }
    }

    /** Two names of one file, as where nothing was replaced yet, stay two when the one is to take the place of the other. */
    private void forget(Replaced replaced) {
        if (replaced.earlier() != null) {
            replacement.discard(replaced.earlier());
        }
    }

    private static SaveException refused(Path file, Exception cause) {
        var why = cause.getCause() == null ? cause : cause.getCause();
        return new SaveException(
                Reason.REFUSED,
                DiskTexts.get("files.refused", String.valueOf(file.getFileName()), String.valueOf(why.getMessage())),
                cause);
    }

    @Override
    public void close() {
        drafts.forEach(draft -> replacement.discard(draft.draft()));
        drafts.clear();
    }
}
