package org.concordat.core.storage.disk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.concordat.api.edit.Edit;
import org.concordat.core.storage.ContentReader;
import org.concordat.core.storage.EditJson;
import org.concordat.core.storage.UnusableFileException;
import org.concordat.core.storage.disk.JournalRecord.Kind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A journal that a crash has left. */
public final class Unfinished {

    private static final Logger LOG = LoggerFactory.getLogger(Unfinished.class);

    private final Disk disk;
    private final Path folder;
    private final JournalHeader header;
    private final List<JournalRecord> records;
    private final Instant time;

    private Unfinished(Disk disk, Path folder, JournalHeader header, List<JournalRecord> records, Instant time) {
        this.disk = disk;
        this.folder = folder;
        this.header = header;
        this.records = records;
        this.time = time;
    }

    /** All that were left, the oldest first. One that cannot be read does not hide the others. */
    static List<Unfinished> in(StateDirectory state, Disk disk, Clock clock) {
        var found = new ArrayList<Unfinished>();
        for (var folder : folders(state, disk)) {
            try {
                in(folder, disk).filter(journal -> !journal.isRunning(clock)).ifPresent(found::add);
            } catch (IOException e) {
                LOG.warn("The journal in {} cannot be read: {}", folder, e.toString());
            }
        }
        found.sort(Comparator.comparing(Unfinished::time));
        return List.copyOf(found);
    }

    private static List<Path> folders(StateDirectory state, Disk disk) {
        try {
            return disk.list(state.journals());
        } catch (IOException e) {
            LOG.warn("The journals cannot be listed: {}", e.toString());
            return List.of();
        }
    }

    /** The journal in a folder, if there is something to recover: the newest generation that is whole. */
    private static Optional<Unfinished> in(Path folder, Disk disk) throws IOException {
        var files = new ArrayList<>(disk.list(folder));
        for (int i = files.size() - 1; i >= 0; i--) {
            var records = JournalRecord.scan(disk.read(files.get(i))).records();
            if (records.size() >= 2
                    && records.get(0).kind() == Kind.HEADER
                    && records.get(1).kind() == Kind.SNAPSHOT) {
                var time = disk.modified(files.get(i)).toInstant();
                return Optional.of(new Unfinished(disk, folder, header(records), records, time));
            }
        }
        return Optional.empty();
    }

    private static JournalHeader header(List<JournalRecord> records) throws IOException {
        try {
            return JournalHeader.of(records.get(0).body());
        } catch (IllegalArgumentException e) {
            throw new IOException(e);
        }
    }

    /** Whether its program may still run; that of another computer is given a day. */
    private boolean isRunning(Clock clock) {
        var holder = header.holder();
        return holder.isOnThisComputer()
                ? holder.isRunning()
                : Duration.between(time, clock.instant()).compareTo(Duration.ofDays(1)) < 0;
    }

    /** The file of the document, or empty if it was never saved. */
    public Optional<Path> document() {
        return header.document();
    }

    /** When the last edit was written down. */
    public Instant time() {
        return time;
    }

    /** How many edits were made since the snapshot with which the journal begins. */
    public int edits() {
        return records.size() - 2;
    }

    /** Whether the edits build on the file as it is now; if not, what is recovered should be offered as a copy. */
    public boolean buildsOn(FileStamp stamp) {
        return stamp.sha256().equals(header.base());
    }

    /** The document as it was when the program ended. @throws UnusableFileException if the journal cannot be read */
    public Recovered recover(ContentReader reader) throws UnusableFileException {
        var base =
                reader.read(String.valueOf(folder.getFileName()), records.get(1).body());
        var json = new EditJson(reader, base.wrote());
        var edits = new ArrayList<Edit>();
        for (var record : records.subList(2, records.size())) {
            edits.add(json.read(record.body()));
        }
        return new Recovered(base.content(), edits);
    }

    /** Deletes the journal, once it was recovered and saved or the user has let go of it. */
    public void delete() throws IOException {
        new JournalFolder(disk, folder).delete();
    }
}
