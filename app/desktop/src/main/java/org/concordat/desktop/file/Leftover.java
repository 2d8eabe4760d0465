package org.concordat.desktop.file;

import java.time.Instant;
import java.util.List;
import org.concordat.core.storage.UnusableFileException;
import org.concordat.core.storage.disk.Unfinished;
import org.concordat.core.workspace.Workspace;

/**
 * What a crash has left of a document.
 *
 * @param name the name of its file, or its title where it had none
 * @param time when it was changed last
 */
record Leftover(Unfinished journal, String name, Instant time) {

    /** All that there are, the oldest first; reads the disk. */
    static List<Leftover> in(Workspace workspace) {
        return workspace.unfinished().stream()
                .map(journal -> new Leftover(journal, name(journal, workspace), journal.time()))
                .toList();
    }

    private static String name(Unfinished journal, Workspace workspace) {
        return journal.document()
                .map(path -> String.valueOf(path.getFileName()))
                .orElseGet(() -> title(journal, workspace));
    }

    private static String title(Unfinished journal, Workspace workspace) {
        try {
            return journal.recover(workspace.reader()).base().settings().title();
        } catch (UnusableFileException e) {
            return "?";
        }
    }
}
