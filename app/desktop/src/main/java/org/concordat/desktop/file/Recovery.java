package org.concordat.desktop.file;

import java.io.IOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.concordat.api.vocabulary.Words;
import org.concordat.core.document.RefusedEditException;
import org.concordat.core.storage.UnusableFileException;
import org.concordat.core.storage.disk.DocumentFile;
import org.concordat.core.storage.disk.Journal;
import org.concordat.core.storage.disk.Unfinished;
import org.concordat.desktop.dialog.Dialogs;
import org.concordat.desktop.theme.EventThread;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Offers what a crash has left in the journals. Belongs to the event thread. */
public final class Recovery {

    private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);
    private static final Words WORDS = Words.beside(Recovery.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

    private final Storage storage;

    public Recovery(Storage storage) {
        this.storage = storage;
    }

    /** Asks about each journal that a crash has left. @return the documents that were restored, not saved yet */
    public List<OpenFile> offer() {
        EventThread.require();
        var restored = new ArrayList<OpenFile>();
        for (var unfinished : Journal.unfinished(storage.state())) {
            var answers =
                    List.of(WORDS.get("recover.restore"), WORDS.get("recover.later"), WORDS.get("recover.discard"));
            int answer = Dialogs.choose(null, WORDS.format("recover", name(unfinished)), more(unfinished), answers);
            if (answer == 0) {
                restore(unfinished).ifPresent(restored::add);
            } else if (answer == 2) {
                delete(unfinished);
            }
        }
        return restored;
    }

    private static String name(Unfinished unfinished) {
        return unfinished
                .document()
                .map(path -> String.valueOf(path.getFileName()))
                .orElseGet(() -> WORDS.get("untitled"));
    }

    private static String more(Unfinished unfinished) {
        return WORDS.format("recover.more", TIME.format(unfinished.time().atZone(ZoneId.systemDefault())));
    }

    /** The document as it was when the program ended; empty, once the user was told why, if it cannot be restored. */
    Optional<OpenFile> restore(Unfinished unfinished) {
        try {
            var recovered = unfinished.recover(storage.reader());
            var file = OpenFile.restored(
                    storage, recovered.base(), place(unfinished).orElse(null));
            recovered.edits().forEach(file.document()::apply);
            delete(unfinished);
            return Optional.of(file);
        } catch (UnusableFileException | RefusedEditException e) {
            Dialogs.error(null, WORDS.format("open.failed", name(unfinished)), String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /** The file, if what was kept builds on it as it is now; otherwise what is restored is a copy. */
    private Optional<DocumentFile> place(Unfinished unfinished) {
        return unfinished.document().map(storage::file).filter(file -> {
            try {
                file.open();
                var stamp = file.stamp();
                return stamp != null && unfinished.buildsOn(stamp);
            } catch (UnusableFileException e) {
                return false;
            }
        });
    }

    private static void delete(Unfinished unfinished) {
        try {
            unfinished.delete();
        } catch (IOException e) {
            LOG.warn("A journal stays: {}", e.toString());
        }
    }
}
