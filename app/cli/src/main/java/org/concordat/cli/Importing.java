package org.concordat.cli;

import java.nio.file.Path;
import org.concordat.core.document.Content;
import org.concordat.core.storage.disk.DocumentFile;
import org.concordat.core.storage.disk.SaveException;
import org.concordat.core.workspace.Workspace;

/**
 * A document that something is imported into.
 *
 * @param file where it is to be saved
 * @param content what it holds before the import
 * @param isInPlace whether it is saved where it was read
 */
record Importing(DocumentFile file, Workspace workspace, Content content, boolean isInPlace) {

    Path path() {
        return file.path();
    }

    /** Saves as the window would: whole or not at all, and the earlier version of the file is kept as a backup. */
    void save(Content imported) throws SaveException {
        var whole = workspace.toSave(imported);
        if (isInPlace) {
            file.save(whole);
        } else {
            file.saveOver(whole);
        }
    }
}
