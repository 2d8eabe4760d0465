package org.concordat.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordat.api.edit.Edit;

/** The steps that can be undone and redone, without limit, and the one at which the document was saved. */
final class History {

    /** The place of a document whose saved state cannot be reached any more. */
    private static final int LOST = -1;

    private final List<Edit> steps = new ArrayList<>();
    private int done;
    private int savedAt;

    /** Takes a new step; those that were undone are gone. */
    void remember(Edit edit) {
        if (savedAt > done) {
            savedAt = LOST;
        }
        steps.subList(done, steps.size()).clear();
        steps.add(edit);
        done++;
    }

    /** Stands where another one stands. @param translated the steps of that one, one for one */
    void resume(History other, List<Edit> translated) {
        if (translated.size() != other.steps.size()) {
            throw new IllegalArgumentException(translated.size() + " steps for " + other.steps.size());
        }
        steps.clear();
        steps.addAll(translated);
        done = other.done;
        savedAt = other.savedAt;
    }

    Optional<Edit> toUndo() {
        return done == 0 ? Optional.empty() : Optional.of(steps.get(done - 1));
    }

    Optional<Edit> toRedo() {
        return done == steps.size() ? Optional.empty() : Optional.of(steps.get(done));
    }

    void undone() {
        done--;
    }

    void redone() {
        done++;
    }

    void saved() {
        savedAt = done;
    }

    boolean isSaved() {
        return savedAt == done;
    }

    /** All steps, the oldest first, those undone too. */
    List<Edit> steps() {
        return steps;
    }

    /** How many of the steps are made now. */
    int done() {
        return done;
    }
}
