package org.concordat.desktop.file;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.concordat.core.document.Document;
import org.concordat.core.storage.Problem;
import org.concordat.core.storage.disk.FileStamp;
import org.concordat.core.storage.disk.Journal;
import org.concordat.core.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * An open document, the file that it came from or goes to, and the journal that keeps what is not saved. Made by {@link Opening} on any
 * thread; from then on it belongs to the event thread.
 */
public final class OpenFile {

    private final Workspace workspace;
    private final Document document;
    private final Remarks remarks;
    private Journal journal;
    private @Nullable Place place;
    private boolean isGivenUp;

    OpenFile(Workspace workspace, Document document, @Nullable Place place, Remarks remarks) {
        this.workspace = workspace;
        this.document = document;
        this.place = place;
        this.remarks = remarks;
        journal = journalAt(place);
        document.logTo(journal);
    }

    private Journal journalAt(@Nullable Place at) {
        return workspace.journal(at == null ? null : at.file(), document.content(), document::content);
    }

    public Document document() {
        return document;
    }

    /** Where it is saved; empty if it was never saved. */
    public Optional<Path> path() {
        return place().map(Place::path);
    }

    Optional<Place> place() {
        return Optional.ofNullable(place);
    }

    Workspace workspace() {
        return workspace;
    }

    Journal journal() {
        return journal;
    }

    /** Why changes are not being kept against a crash at present, in words; empty when all is well. */
    public Optional<String> trouble() {
        return journal.trouble();
    }

    /** What is to be told in passing once it is open, or empty. */
    public String notice() {
        return remarks.notice();
    }

    Remarks remarks() {
        return remarks;
    }

    /** What should be known about the file as it was opened. */
    public List<Problem> problems() {
        return remarks.problems();
    }

    /** The name of the file, or the title of a document without one. */
    public String name() {
        return path().map(p -> String.valueOf(p.getFileName()))
                .orElseGet(() -> document.settings().title());
    }

    /** Whether it is as new: no file, no change. */
    public boolean isUntouched() {
        return place == null && !document.isDirty();
    }

    /**
     * Says that the document was saved.
     *
     * @param isAll whether nothing was changed since the saving began
     * @return what remains to be done off the event thread
     */
    Runnable saved(Place to, FileStamp stamp, boolean isAll) {
        if (isAll) {
            document.markSaved();
        }
        if (to == place) {
            journal.saved(stamp);
            return () -> {};
        }
        var formerJournal = journal;
        var formerPlace = place;
        place = to;
        journal = journalAt(to);
        document.logTo(journal);
        if (document.isDirty()) {
            journal.keep();
        }
        return () -> end(formerJournal, formerPlace);
    }

    private static void end(Journal journal, @Nullable Place place) {
        journal.discard();
        if (place != null) {
            place.close();
        }
    }

    /** Leaves its file to another open document, as when it is read anew. */
    void handOver() {
        place = null;
        giveUp();
    }

    /** Says that the user has let go of what is not saved. */
    void giveUp() {
        isGivenUp = true;
    }

    /**
     * Closes the document. What is not saved is kept in the journal, unless the user has let go of it.
     *
     * @return what remains to be done, off the event thread
     */
    public Runnable close() {
        var last = place;
        boolean isKept = document.isDirty() && !isGivenUp;
        return () -> {
            if (isKept) {
                journal.close();
            } else {
                journal.discard();
            }
            if (last != null) {
                last.close();
            }
        };
    }
}
