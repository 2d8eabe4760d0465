package org.concordat.desktop.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.concordat.core.document.Content;
import org.concordat.core.storage.ContentReader;
import org.concordat.core.storage.UnusableFileException;
import org.concordat.core.storage.disk.DocumentFile;
import org.concordat.core.storage.disk.StateDirectory;
import org.concordat.core.workspace.Workspace;

/**
 * Where documents and their journals are. May be used from any thread.
 *
 * @param state the user's folder for journals and backups
 */
public record Storage(Workspace workspace, StateDirectory state) {

    ContentReader reader() {
        return workspace.reader();
    }

    DocumentFile file(Path path) {
        return new DocumentFile(path.toAbsolutePath().normalize(), reader(), state);
    }

    Content toSave(Content content) {
        return workspace.toSave(content);
    }

    /** A new document that has no file yet. */
    public OpenFile create() {
        return OpenFile.untitled(this);
    }

    /** Reads a file; takes a while, so not on the event thread. @throws UnusableFileException if nothing of it can be opened */
    public OpenFile read(Path path) throws UnusableFileException {
        return OpenFile.read(this, path);
    }

    /** Whether two paths mean the same file. */
    public static boolean isSame(Path first, Path second) {
        try {
            return first.equals(second) || Files.isSameFile(first, second);
        } catch (IOException e) {
            return false;
        }
    }
}
