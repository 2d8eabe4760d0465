package org.concordat.desktop.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.concordat.core.document.Content;
import org.concordat.core.storage.Reading;
import org.concordat.core.storage.UnusableFileException;
import org.concordat.core.storage.disk.DocumentFile;
import org.concordat.core.storage.disk.DocumentLock;
import org.concordat.core.storage.disk.FileStamp;
import org.concordat.core.storage.disk.SaveException;
import org.concordat.core.workspace.Workspace;

/** The file of an open document, and the sign for others that it is open. From any thread, though not quickly on the event thread. */
final class Place implements AutoCloseable {

    private final DocumentFile file;
    private DocumentLock.Attempt attempt;

    private Place(DocumentFile file) {
        this.file = file;
        attempt = DocumentLock.acquire(file.path());
    }

    /** Takes a place; if another program has taken it, this one stands beside it. */
    static Place at(Workspace workspace, Path path) {
        return new Place(workspace.file(path.toAbsolutePath().normalize()));
    }

    Path path() {
        return file.path();
    }

    DocumentFile file() {
        return file;
    }

    synchronized Reading open() throws UnusableFileException {
        return file.open();
    }

    /** Takes note of the file as it stands, whatever is in it, so that a later change by others is noticed. */
    synchronized void look() {
        try {
            file.open();
        } catch (UnusableFileException e) {
            return;
        }
    }

    /** @param over even over what another program has written since */
    synchronized FileStamp save(Content content, boolean over) throws SaveException {
        return over || isGone() ? file.saveOver(content) : file.save(content);
    }

    synchronized boolean isChangedOnDisk() {
        return !isGone() && file.isChangedOnDisk();
    }

    private boolean isGone() {
        return !Files.exists(file.path());
    }

    /** Earlier versions, the newest first. */
    synchronized List<Path> backups() throws IOException {
        return file.backups();
    }

    /** Whether another program has the document open; asks anew if it had. */
    synchronized boolean isHeld() {
        if (attempt.isHeld()) {
            attempt = DocumentLock.acquire(file.path());
        }
        return attempt.isHeld();
    }

    /** What the user should know of who else has the document open, or empty. */
    synchronized DocumentLock.Attempt attempt() {
        return attempt;
    }

    /** Leaves the file to others. */
    @Override
    public synchronized void close() {
        var lock = attempt.lock();
        if (lock != null) {
            lock.close();
        }
    }
}
