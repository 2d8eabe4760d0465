package org.concordat.core.storage.disk;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.concordat.api.edit.Edit;
import org.concordat.api.fact.RandomId;
import org.concordat.core.document.Content;
import org.concordat.core.document.EditLog;
import org.concordat.core.storage.ContentReader;

/**
 * Writes every edit of a document to disk within milliseconds, so that a crash loses nothing. Edits are handed over by the document's
 * thread, which never waits; one writer thread puts them on the disk, as many at a time as have come. When the disk fails, the journal
 * says so and begins anew with the next edit.
 *
 * <p>All methods but {@link #trouble()} are for the document's thread.
 */
public final class Journal implements EditLog, AutoCloseable {

    private static final int SNAPSHOT_EVERY = 2_000;
    private static final int MOST_PATIENCE = 256;
    private static final long GLANCE_MILLIS = 200;

    private final BlockingQueue<JournalStep> steps = new LinkedBlockingQueue<>();
    private final Supplier<Content> current;
    private final Optional<Path> document;
    private final JournalWriter writer;
    private final Thread thread;
    private Base base;
    private Base saving;
    private boolean begun;
    private int sinceSnapshot;
    private int sinceSaving;
    private int patience = 1;

    private record Base(Content content, String hash) {}

    private Journal(
            Disk disk,
            Path folder,
            Optional<Path> document,
            Base base,
            Supplier<Content> current,
            ContentReader reader) {
        this.document = document;
        this.base = base;
        this.current = current;
        saving = base;
        writer = new JournalWriter(new JournalFolder(disk, folder), reader, steps);
        thread = new Thread(writer, "journal of " + document.map(Path::toString).orElse("a new document"));
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * The journal of a document that was just opened or saved. It touches no disk before the first edit.
     *
     * @param opened what the file holds
     * @param current asked on the document's thread for what the document holds
     */
    public static Journal of(
            DocumentFile file, Content opened, Supplier<Content> current, ContentReader reader, StateDirectory state) {
        var stamp = file.stamp();
        var base = new Base(opened, stamp == null ? "" : stamp.sha256());
        return new Journal(new RealDisk(), newFolder(state), Optional.of(file.path()), base, current, reader);
    }

    /** The journal of a document that has no file yet. */
    public static Journal ofUnsaved(
            Content opened, Supplier<Content> current, ContentReader reader, StateDirectory state) {
        return ofUnsaved(opened, current, reader, newFolder(state), new RealDisk());
    }

    static Journal ofUnsaved(Content opened, Supplier<Content> current, ContentReader reader, Path folder, Disk disk) {
        return new Journal(disk, folder, Optional.empty(), new Base(opened, ""), current, reader);
    }

    private static Path newFolder(StateDirectory state) {
        return state.journals().resolve(RandomId.next());
    }

    /** Takes down an edit that was made. */
    @Override
    public void write(Edit edit) {
        if (!begun) {
            begin(base.content());
            begun = true;
        }
        steps.add(new JournalStep.Made(edit));
        sinceSaving++;
        if (++sinceSnapshot >= SNAPSHOT_EVERY || isTimeToTryAgain()) {
            begin(current.get());
        }
    }

    /** After a failure the journal begins anew at the next edit; while that fails too, less and less often. */
    private boolean isTimeToTryAgain() {
        if (writer.trouble().isEmpty()) {
            patience = 1;
            return false;
        }
        if (sinceSnapshot < patience) {
            return false;
        }
        patience = Math.min(2 * patience, MOST_PATIENCE);
        return true;
    }

    /** Writes down what the document holds now, before any edit; for one that is not what its file holds. */
    public void beginWithAll() {
        begin(current.get());
        begun = true;
    }

    private void begin(Content content) {
        sinceSnapshot = 0;
        steps.add(new JournalStep.Begin(header(base.hash()), content));
    }

    private JournalHeader header(String hash) {
        return new JournalHeader(document, hash, Holder.self());
    }

    /** Says that this content is about to be saved; edits that come from now on are not in it. */
    public void saving(Content content) {
        saving = new Base(content, "");
        sinceSaving = 0;
        steps.add(new JournalStep.Saving());
    }

    /** Says that the content last named by {@link #saving} is in the file. */
    public void saved(FileStamp stamp) {
        base = new Base(saving.content(), stamp.sha256());
        begun = sinceSaving > 0;
        steps.add(new JournalStep.Saved(header(base.hash()), base.content(), begun));
    }

    /** Waits until all edits so far are on the disk. @throws IOException if they are not */
    public void flush() throws IOException {
        var done = new CountDownLatch(1);
        steps.add(new JournalStep.Flush(done));
        try {
            while (!done.await(GLANCE_MILLIS, TimeUnit.MILLISECONDS)) {
                if (!thread.isAlive()) {
                    throw new IOException("The journal has ended");
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException(e.getMessage());
        }
        var trouble = writer.trouble();
        if (trouble.isPresent()) {
            throw new IOException(trouble.get());
        }
    }

    /** Why edits are not being written down at present, in words; empty when all is well. From any thread. */
    public Optional<String> trouble() {
        return writer.trouble();
    }

    /** Ends the journal and leaves on disk what is not saved. */
    @Override
    public void close() {
        end(false);
    }

    /** Ends the journal and deletes it: the user has let go of what is not saved. */
    public void discard() {
        end(true);
    }

    private void end(boolean delete) {
        steps.add(new JournalStep.End(delete));
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** The journals that a crash has left, the oldest first; those of running programs are not among them. */
    public static List<Unfinished> unfinished(StateDirectory state) {
        return Unfinished.in(state, new RealDisk(), Clock.systemUTC());
    }
}
