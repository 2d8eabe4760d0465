package org.concordat.core.document;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.Group;
import org.concordat.api.fact.ElementId;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Network;
import org.concordat.api.network.Settings;
import org.concordat.api.view.Bend;
import org.concordat.api.view.Box;
import org.concordat.api.view.Folding;
import org.concordat.api.view.Look;
import org.concordat.api.view.View;
import org.concordat.api.view.ViewId;
import org.concordat.core.naming.NameIndex;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An open document: the only place where edits are made. It belongs to one thread, in the window the event thread; others work on a
 * {@link #snapshot()}.
 *
 * <p>An edit is checked and changed, then remembered, then written to the log, then told. A group is made whole or not at all.
 */
public final class Document {

    private static final Logger LOG = LoggerFactory.getLogger(Document.class);

    private final Content opened;
    private final State state;
    private final History history = new History();
    private final List<Consumer<Change>> subscribers = new CopyOnWriteArrayList<>();
    private EditLog log = EditLog.NONE;
    private @Nullable NameIndex names;

    public Document(Content content) {
        opened = content;
        state = new State(content);
        history.saved();
    }

    /**
     * The same document in other words, such as those of care models that have come or gone: nobody is subscribed to it, and it has no log.
     *
     * @param now what this one holds
     * @param steps its {@link #edits}, one for one
     */
    public Document translated(Content now, List<Edit> steps) {
        var other = new Document(now);
        other.history.resume(history, steps);
        return other;
    }

    /** The network as it is, live; for this document's thread only. */
    public Network network() {
        return state.network;
    }

    /** The network as it is now, for other threads. */
    public NetworkSnapshot snapshot() {
        return state.network.snapshot();
    }

    /** How much the network holds now; known without counting. */
    public Amounts amounts() {
        return state.network.amounts();
    }

    /** What the nodes are called, kept in step from the first call on. */
    public NameIndex names() {
        var known = names;
        if (known == null) {
            known = NameIndex.of(state.network);
            names = known;
        }
        return known;
    }

    public Settings settings() {
        return state.settings();
    }

    /** The views, in the order in which they were made. */
    public List<View> views() {
        return state.views.values().stream().map(LiveView::snapshot).toList();
    }

    /** The view as it is now, or null. */
    public @Nullable View view(ViewId id) {
        var view = state.views.get(id);
        return view == null ? null : view.snapshot();
    }

    /** Where a node stands in a view while every group is open, or null if it is not in it. */
    public @Nullable Box box(ViewId view, NodeId node) {
        var live = state.views.get(view);
        return live == null ? null : live.box(node);
    }

    /** The points that a link passes through in a view. */
    public List<Bend> bends(ViewId view, LinkId link) {
        var live = state.views.get(view);
        return live == null ? List.of() : live.bends(link);
    }

    /** What the closed groups of a view hide. */
    public Folding folding(ViewId view) {
        var live = state.views.get(view);
        return live == null ? Folding.NONE : live.folding();
    }

    /** The names of the views that have an element, by their ids, in the order of the views; of a link those that have both its ends. */
    public Map<ViewId, String> viewsShowing(ElementId id) {
        var names = new LinkedHashMap<ViewId, String>();
        state.views.values().stream().filter(view -> isIn(view, id)).forEach(view -> names.put(view.id(), view.name()));
        return names;
    }

    private boolean isIn(LiveView view, ElementId id) {
        if (id instanceof NodeId node) {
            return view.box(node) != null;
        }
        var link = state.network.link((LinkId) id);
        return link != null && view.box(link.from()) != null && view.box(link.to()) != null;
    }

    /** What a view says beyond boxes, bends and closed groups. */
    public Look look(ViewId view) {
        var live = state.views.get(view);
        return live == null ? Look.PLAIN : live.look();
    }

    /** What was in the file but could not be read; it is saved again as it stood. */
    public List<SetAside> setAside() {
        return opened.setAside();
    }

    /** All that the document holds now, as values. */
    public Content content() {
        return new Content(
                settings(),
                opened.careModels(),
                List.copyOf(state.network.nodes()),
                List.copyOf(state.network.links()),
                views(),
                opened.setAside(),
                opened.otherSections());
    }

    /**
     * Makes an edit, or all of a group.
     *
     * @return the edit as it was made, completed by what it brings with it
     * @throws RefusedEditException if it does not fit the document as it is now; nothing is changed then
     */
    public Edit apply(Edit edit) {
        var made = make(edit, true);
        if (made.leaves().isEmpty()) {
            return made;
        }
        history.remember(made);
        tell(new Change(made, Change.Cause.EDIT));
        return made;
    }

    /** Takes the last step back. @return false if there is none */
    public boolean undo() {
        var step = history.toUndo();
        step.ifPresent(edit -> {
            var made = make(edit.inverse(), false);
            history.undone();
            tell(new Change(made, Change.Cause.UNDO));
        });
        return step.isPresent();
    }

    /** Makes the step again that was last taken back. @return false if there is none */
    public boolean redo() {
        var step = history.toRedo();
        step.ifPresent(edit -> {
            make(edit, false);
            history.redone();
            tell(new Change(edit, Change.Cause.REDO));
        });
        return step.isPresent();
    }

    private Edit make(Edit edit, boolean complete) {
        var made = new ArrayList<Edit>();
        try {
            for (var leaf : edit.leaves()) {
                for (var part : complete ? state.completed(leaf) : List.of(leaf)) {
                    state.make(part);
                    made.add(part);
                }
            }
        } catch (RuntimeException e) {
            for (int i = made.size() - 1; i >= 0; i--) {
                state.make(made.get(i).inverse());
            }
            throw e;
        }
        return made.size() == 1 && !(edit instanceof Group) ? made.get(0) : new Group(edit.label(), made);
    }

    private void tell(Change change) {
        if (names != null) {
            names.follow(change.edit());
        }
        log.write(change.edit());
        for (var subscriber : subscribers) {
            try {
                subscriber.accept(change);
            } catch (RuntimeException e) {
                LOG.error(
                        "A listener failed after \"{}\"; the edit itself is safe",
                        change.edit().label(),
                        e);
            }
        }
    }

    /** What undo would take back, as in "Undo move", or empty. */
    public Optional<String> undoLabel() {
        return history.toUndo().map(Edit::label);
    }

    public Optional<String> redoLabel() {
        return history.toRedo().map(Edit::label);
    }

    /** The labels of all steps since opening, the oldest first, those taken back too; live. */
    public List<String> steps() {
        return new AbstractList<>() {
            @Override
            public String get(int index) {
                return history.steps().get(index).label();
            }

            @Override
            public int size() {
                return history.steps().size();
            }
        };
    }

    /** The {@link #steps} as they were made; live. */
    public List<Edit> edits() {
        return Collections.unmodifiableList(history.steps());
    }

    /** How many of the {@link #steps} are made now. */
    public int stepsDone() {
        return history.done();
    }

    /** Undoes or redoes until so many of the steps are made. */
    public void goTo(int done) {
        while (stepsDone() > done && undo()) {
            // One after the other, as each is told.
        }
        while (stepsDone() < done && redo()) {
            // Likewise.
        }
    }

    /** Whether anything differs from what was last saved or opened. */
    public boolean isDirty() {
        return !history.isSaved();
    }

    /** Says that the document as it is now stands in its file. */
    public void markSaved() {
        history.saved();
    }

    /** From now on writes every edit to this log as well. */
    public void logTo(EditLog newLog) {
        log = Objects.requireNonNull(newLog);
    }

    /** Tells every later change, after it was made, until closed. A listener that throws loses nothing and stops nobody. */
    public Subscription subscribe(Consumer<Change> subscriber) {
        subscribers.add(subscriber);
        return () -> subscribers.remove(subscriber);
    }

    /** How many are told of changes; for the test that nothing is left behind. */
    public int subscriberCount() {
        return subscribers.size();
    }
}
