package org.concordat.desktop.file;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.concordat.core.document.Content;
import org.concordat.core.storage.disk.FileStamp;
import org.concordat.core.storage.disk.SaveException;
import org.concordat.core.storage.disk.SaveException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * One save of a document: begun and ended on the document's thread, written on another. What is changed in the meantime stays unsaved and
 * in the journal.
 */
final class Saving {

    /** What came of writing; unless saved, the file is as it was and the user is to be asked. */
    enum Outcome {
        SAVED,
        /** Another program has the document open. */
        HELD,
        /** Another program has changed the file. */
        CHANGED
    }

    private final OpenFile file;
    private final Optional<Path> target;
    private final Set<Outcome> accepted;
    private final Content content;
    private final Unchanged unchanged;
    private @Nullable Place place;
    private @Nullable FileStamp stamp;

    private Saving(OpenFile file, Optional<Path> target, Set<Outcome> accepted) {
        this.file = file;
        this.target = target;
        this.accepted = accepted;
        place = file.place()
                .filter(p -> target.map(p.path()::equals).orElse(true))
                .orElse(null);
        content = file.document().content();
        unchanged = new Unchanged(file.document());
        if (place != null) {
            file.journal().saving(content);
        }
    }

    /** Begins to save a document, which has a file, where it came from. */
    static Saving of(OpenFile file) {
        return new Saving(file, Optional.empty(), EnumSet.noneOf(Outcome.class));
    }

    /** Begins to save a document to a file that the user has chosen, and may replace. */
    static Saving to(OpenFile file, Path target) {
        return new Saving(file, Optional.of(target), EnumSet.of(Outcome.CHANGED));
    }

    /** Begins once more, now that the user has said to do it in spite of this. */
    Saving inSpiteOf(Outcome outcome) {
        var more = EnumSet.of(outcome);
        more.addAll(accepted);
        return new Saving(file, target, more);
    }

    /** Begins once more, with what the document holds by now. */
    Saving again() {
        return new Saving(file, target, accepted);
    }

    /** Where it is saved. */
    Path path() {
        return target.or(file::path).orElseThrow();
    }

    /** Writes the file, off the event thread. */
    Outcome write() throws SaveException {
        if (place != null) {
            return write(place);
        }
        var chosen = Place.at(file.workspace(), path());
        try {
            var outcome = write(chosen);
            place = outcome == Outcome.SAVED ? chosen : null;
            return outcome;
        } finally {
            if (place == null) {
                chosen.close();
            }
        }
    }

    private Outcome write(Place to) throws SaveException {
        if (!accepted.contains(Outcome.HELD) && to.isHeld()) {
            return Outcome.HELD;
        }
        try {
            stamp = to.save(file.workspace().toSave(content), accepted.contains(Outcome.CHANGED));
            return Outcome.SAVED;
        } catch (SaveException e) {
            if (e.reason() == Reason.CHANGED_ON_DISK) {
                return Outcome.CHANGED;
            }
            throw e;
        }
    }

    /** Ends it. @return what remains to be done off the event thread */
    Runnable end() {
        unchanged.close();
        return stamp == null
                ? () -> {}
                : file.saved(Objects.requireNonNull(place), stamp, unchanged.holds());
    }
}
