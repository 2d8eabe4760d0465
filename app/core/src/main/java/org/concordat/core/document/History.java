package org.concordat.core.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.concordat.api.edit.Edit;
import org.jspecify.annotations.Nullable;

/** The steps that can be undone and redone, without limit, and the one at which the document was saved. */
final class History {

    private final Deque<Edit> done = new ArrayDeque<>();
    private final Deque<Edit> undone = new ArrayDeque<>();
    private @Nullable Edit savedAt;
    private boolean lostSavePoint;

    void remember(Edit edit) {
        if (savedAt != null && undone.stream().anyMatch(e -> e == savedAt)) {
            lostSavePoint = true;
        }
        done.push(edit);
        undone.clear();
    }

    Optional<Edit> toUndo() {
        return Optional.ofNullable(done.peek());
    }

    Optional<Edit> toRedo() {
        return Optional.ofNullable(undone.peek());
    }

    void undone() {
        undone.push(done.pop());
    }

    void redone() {
        done.push(undone.pop());
    }

    void saved() {
        savedAt = done.peek();
        lostSavePoint = false;
    }

    /** Whatever is undone or redone, nothing of it is saved. */
    void unsaved() {
        lostSavePoint = true;
    }

    boolean isSaved() {
        return !lostSavePoint && savedAt == done.peek();
    }

    /** The labels of the steps, the oldest first; those undone are not among them. */
    List<String> labels() {
        var labels = new ArrayList<String>();
        done.descendingIterator().forEachRemaining(e -> labels.add(e.label()));
        return labels;
    }
}
