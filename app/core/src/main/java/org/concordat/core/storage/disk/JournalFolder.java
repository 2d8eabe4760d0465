package org.concordat.core.storage.disk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.concordat.core.document.Content;
import org.concordat.core.storage.ContentWriter;
import org.concordat.core.storage.disk.JournalRecord.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The files of one journal. Each generation is a file that begins with a snapshot of the document; an older one is deleted once a newer
 * one is on the disk. For one thread.
 */
final class JournalFolder implements Closeable {

    private static final String PREFIX = "journal-";

    private final Disk disk;
    private final Path folder;
    private int generation;
    private Disk.@Nullable Output out;

    JournalFolder(Disk disk, Path folder) {
        this.disk = disk;
        this.folder = folder;
    }

    /** Whether edits can be appended. */
    boolean isOpen() {
        return out != null;
    }

    /** Begins a new generation, which replaces what was there. */
    void begin(JournalHeader header, Content snapshot) throws IOException {
        close();
        disk.createFolders(folder);
        var file = file(++generation);
        var next = disk.create(file);
        out = next;
        next.write(new JournalRecord(Kind.HEADER, header.toBytes()).toBytes());
        next.write(new JournalRecord(Kind.SNAPSHOT, new ContentWriter().write(snapshot)).toBytes());
        next.force();
        disk.forceFolder(folder);
        deleteAllBut(file);
    }

    void append(byte[] edit) throws IOException {
        if (out != null) {
            out.write(new JournalRecord(Kind.EDIT, edit).toBytes());
        }
    }

    void force() throws IOException {
        if (out != null) {
            out.force();
        }
    }

    @Override
    public void close() throws IOException {
        var open = out;
        out = null;
        if (open != null) {
            open.close();
        }
    }

    /** Closes the journal and deletes it. */
    void delete() throws IOException {
        close();
        deleteAllBut(folder);
        disk.deleteIfExists(folder);
    }

    private void deleteAllBut(Path kept) throws IOException {
        for (var file : disk.list(folder)) {
            if (!file.equals(kept)) {
                disk.deleteIfExists(file);
            }
        }
    }

    private Path file(int number) {
        return folder.resolve(String.format(Locale.ROOT, PREFIX + "%010d", number));
    }
}
