package org.concordat.core.storage.disk;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.concordat.core.storage.disk.SaveException.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The step in which a new version takes the place of the old one. On Windows a virus scanner may hold the file for a moment. */
final class Replacement {

    private static final Logger LOG = LoggerFactory.getLogger(Replacement.class);
    private static final int RETRIES = 6;
    private static final long FIRST_PAUSE_MILLIS = 20;

    private final Disk disk;
    private final Pause pause;

    Replacement(Disk disk, Pause pause) {
        this.disk = disk;
        this.pause = pause;
    }

    /** Waits; tests do not. */
    interface Pause {
        void millis(long millis) throws InterruptedException;
    }

    /** Returns when the file has its new version for good. */
    void replace(Path temporary, Path file) throws SaveException, IOException {
        for (int attempt = 0; ; attempt++) {
            try {
                disk.replace(temporary, file);
                break;
            } catch (NoSuchFileException e) {
                discard(temporary);
                throw e;
            } catch (IOException e) {
                if (attempt == RETRIES) {
                    var name = String.valueOf(file.getFileName());
                    throw new SaveException(Reason.REFUSED, DiskTexts.get("save.refused", name, temporary), e);
                }
                rest(FIRST_PAUSE_MILLIS << attempt);
            }
        }
        try {
            disk.forceFolder(file.resolveSibling("."));
        } catch (IOException e) {
            throw Refusal.unsure(e, file);
        }
    }

    private void rest(long millis) throws IOException {
        try {
            pause.millis(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException(e.getMessage());
        }
    }

    /** Deletes a temporary file; one that stays is cleared when the document is opened next. */
    void discard(Path temporary) {
        try {
            disk.deleteIfExists(temporary);
        } catch (IOException e) {
            LOG.warn("A temporary file stays for now: {}", temporary);
        }
    }
}
