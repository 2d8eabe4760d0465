package org.concordat.desktop.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordat.api.vocabulary.Words;
import org.concordat.core.document.Content;
import org.concordat.core.document.Document;
import org.concordat.core.document.EditLog;
import org.concordat.core.storage.Brought;
import org.concordat.core.storage.Problem;
import org.concordat.core.storage.Rereading;
import org.concordat.core.storage.UnusableFileException;
import org.concordat.core.storage.disk.DocumentFile;
import org.concordat.core.storage.disk.DocumentLock;
import org.concordat.core.storage.disk.FileStamp;
import org.concordat.core.storage.disk.Journal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An open document with the file that it came from or goes to, the lock that shows others that it is open, and the journal that keeps
 * its edits against a crash. Belongs to the event thread, except that reading it does not.
 */
public final class OpenFile {

    private static final Logger LOG = LoggerFactory.getLogger(OpenFile.class);
    private static final Words WORDS = Words.beside(OpenFile.class);

    private final Storage storage;
    private final Document document;
    private final List<String> notices = new ArrayList<>();
    private final List<Brought> brought = new ArrayList<>();
    private @Nullable DocumentFile place;
    private @Nullable DocumentLock lock;
    private Journal journal;
    private boolean restored;
    private String remark = "";

    private OpenFile(Storage storage, Document document, @Nullable DocumentFile place) {
        this.storage = storage;
        this.place = place;
        this.document = document;
        var content = document.content();
        journal = place == null
                ? Journal.ofUnsaved(content, document::content, storage.reader(), storage.state())
                : Journal.of(place, content, document::content, storage.reader(), storage.state());
        document.logTo(journal);
    }

    private static OpenFile locked(Storage storage, Content content, @Nullable DocumentFile place) {
        var file = new OpenFile(storage, new Document(content), place);
        if (place != null) {
            file.takeLock(place.path());
        }
        return file;
    }

    /** A new document that has no file yet. */
    static OpenFile untitled(Storage storage) {
        return locked(storage, Content.empty(WORDS.get("untitled"), WORDS.get("view")), null);
    }

    /** Reads a file; takes a while, so not on the event thread. @throws UnusableFileException if nothing of it can be opened */
    static OpenFile read(Storage storage, Path path) throws UnusableFileException {
        var place = storage.file(path);
        var reading = place.open();
        var file = locked(storage, reading.content(), place);
        reading.problems().stream().map(Problem::toString).forEach(file.notices::add);
        file.brought.addAll(reading.brought());
        return file;
    }

    /** A document as a journal has it, which is newer than its file. @param place null for a copy without a file */
    static OpenFile restored(Storage storage, Content content, @Nullable DocumentFile place) {
        var file = locked(storage, content, place);
        file.restored = true;
        file.notices.clear();
        return file;
    }

    /**
     * The same open file with its document read again, so that other care models explain it; undo and redo go on as before, and so does the
     * journal. This one is not to be used any more.
     *
     * @param other the same folders with other care models
     * @throws UnusableFileException if it cannot be read again; this one is as it was then
     */
    public OpenFile in(Storage other) throws UnusableFileException {
        var again = new Rereading(storage.reader(), other.reader()).of(this.document);
        var document = again.document();
        var file = new OpenFile(other, document, place == null ? null : place.with(other.reader()));
        if (isDirty()) {
            file.keepAll();
        }
        file.lock = lock;
        file.restored = restored;
        file.remark = remark;
        file.notices.addAll(notices);
        file.brought.addAll(brought);
        again.brought().stream().filter(Brought::isFelt).forEach(file.brought::add);
        this.document.logTo(EditLog.NONE);
        journal.discard();
        return file;
    }

    /** Waits until the whole document is on the disk: until then the journal before is all there is against a crash. */
    private void keepAll() {
        journal.beginWithAll();
        try {
            journal.flush();
        } catch (IOException e) {
            LOG.warn("The journal of {} has trouble", name(), e);
        }
    }

    /** A folder that cannot be written to, such as that of the samples, takes no lock and needs none. */
    private void takeLock(Path path) {
        var folder = path.getParent();
        if (folder == null || !Files.isWritable(folder)) {
            return;
        }
        var attempt = DocumentLock.acquire(path);
        lock = attempt.lock();
        if (lock == null) {
            notices.add(attempt.notice());
        } else {
            remark = attempt.notice();
        }
    }

    public Document document() {
        return document;
    }

    /** Where it is saved; empty if it was never saved. */
    public Optional<Path> path() {
        return place().map(DocumentFile::path);
    }

    Optional<DocumentFile> place() {
        return Optional.ofNullable(place);
    }

    /** What should be known about the file as it was opened. */
    public List<String> notices() {
        return List.copyOf(notices);
    }

    /** What older versions of care models wrote in it, and what became of that. */
    public List<Brought> brought() {
        return List.copyOf(brought);
    }

    /** What may be said in passing about opening the file; often empty. */
    public String remark() {
        return remark;
    }

    /** The name of the file, or the title of a document without one. */
    public String name() {
        return path().map(p -> String.valueOf(p.getFileName()))
                .orElseGet(() -> document.settings().title());
    }

    /** Whether there is something to save. */
    public boolean isDirty() {
        return restored || document.isDirty();
    }

    /** Whether it is as new: no file, no change. */
    public boolean isUntouched() {
        return place == null && !isDirty();
    }

    /** Why edits are not kept against a crash at present; empty when all is well. */
    public Optional<String> trouble() {
        return journal.trouble();
    }

    /** Says that this content is about to be written. */
    void saving(Content content) {
        journal.saving(content);
    }

    /**
     * Says that a content is in a file now.
     *
     * @param unchanged whether the document still holds just that content
     */
    void saved(DocumentFile target, Content content, FileStamp stamp, boolean unchanged) {
        if (target == place) {
            journal.saved(stamp);
        } else {
            moveTo(target, content);
        }
        restored = false;
        if (unchanged) {
            document.markSaved();
        }
    }

    private void moveTo(DocumentFile target, Content content) {
        letGo();
        journal.discard();
        place = target;
        journal = Journal.of(target, content, document::content, storage.reader(), storage.state());
        document.logTo(journal);
        takeLock(target.path());
    }

    private void letGo() {
        if (lock != null) {
            lock.close();
            lock = null;
        }
    }

    /** Lets the file go, and with it what is not saved. */
    public void close() {
        letGo();
        journal.discard();
    }
}
