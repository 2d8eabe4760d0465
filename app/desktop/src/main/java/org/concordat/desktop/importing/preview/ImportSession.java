package org.concordat.desktop.importing.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.concordat.api.edit.Edit;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.network.Network;
import org.concordat.api.view.View;
import org.concordat.api.view.ViewId;
import org.concordat.api.vocabulary.Words;
import org.concordat.core.document.Document;
import org.concordat.core.document.RefusedEditException;
import org.concordat.core.document.Subscription;
import org.concordat.desktop.importing.preview.ImportWork.Progress;
import org.concordat.desktop.task.Tasks;
import org.concordat.exchange.intake.Intake;
import org.concordat.exchange.intake.Watcher;
import org.jspecify.annotations.Nullable;

/**
 * One import from its first preview to its one step into the document. A preview holds for the document and the settings that it was made
 * for: when either changes, a new one is needed. Belongs to the document's thread.
 */
public final class ImportSession implements AutoCloseable {

    private static final Words WORDS = Words.beside(ImportSession.class);
    private static final double READING = 0.9;

    private final Document document;
    private final Vocabulary vocabulary;
    private final ImportWork work;
    private final Subscription subscription;
    private final List<Runnable> listeners = new ArrayList<>();
    private @Nullable Outcome outcome;
    private String trouble = "";
    private boolean leaveOut;

    public ImportSession(Document document, Vocabulary vocabulary, Tasks tasks) {
        this.document = document;
        this.vocabulary = vocabulary;
        work = new ImportWork(tasks, this::tell);
        subscription = document.subscribe(change -> invalidate());
    }

    /** @param listener told whenever anything here changes */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    private void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }

    /**
     * Finds out in the background what the import would do.
     *
     * @param viewName what a view of what is added is called; empty for none but those that the import proposes itself
     */
    public void preview(ImportJob job, String viewName) {
        var network = document.snapshot();
        Set<ViewId> views = document.views().stream().map(View::id).collect(Collectors.toSet());
        forget();
        work.start(
                WORDS.get("previewing"),
                watcher -> outcome(job, network, views, viewName, watcher),
                this::show,
                this::fail);
    }

    private Outcome outcome(ImportJob job, Network network, Set<ViewId> views, String viewName, Watcher watcher)
            throws Exception {
        Intake intake = job.read(network, views, watcher.between(0, READING));
        var drawn =
                new ProposedView(intake, network).named(viewName, WORDS.get("drawing"), watcher.between(READING, 1));
        return Outcome.of(drawn, network, vocabulary);
    }

    private void show(Outcome found) {
        outcome = found;
        tell();
    }

    private void fail(Throwable failure) {
        trouble = Failures.words(failure);
        tell();
    }

    /** Stops a preview that is being made. */
    public void cancel() {
        work.cancel();
    }

    /** Gives up the preview, as what it was made for has changed. */
    public void invalidate() {
        work.cancel();
        forget();
        tell();
    }

    private void forget() {
        outcome = null;
        trouble = "";
        leaveOut = false;
    }

    /** How far the preview has come; null if none is being made. */
    public @Nullable Progress progress() {
        return work.progress();
    }

    /** What the import would do; empty unless a preview has been made and still holds. */
    public Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    /** Why there is no preview, for people; empty if nothing went wrong. */
    public String trouble() {
        return trouble;
    }

    /** Whether the rows that do not fit may be left out. */
    public boolean leavesOut() {
        return leaveOut;
    }

    public void setLeaveOut(boolean newLeaveOut) {
        leaveOut = newLeaveOut;
        tell();
    }

    /**
     * Makes the import, as one step.
     *
     * @param shown adds to it what shows it
     * @param done told what came in, once it is in the document
     * @return false if the document did not take it, or there is no preview; nothing has been changed then
     */
    public boolean commit(UnaryOperator<Edit> shown, Consumer<Intake> done) {
        var now = outcome;
        if (now == null) {
            return false;
        }
        try {
            document.apply(shown.apply(now.intake().edit()));
        } catch (RefusedEditException e) {
            forget();
            trouble = WORDS.format("refused", String.valueOf(e.getMessage()));
            tell();
            return false;
        }
        done.accept(now.intake());
        return true;
    }

    /** Stops what is going on and hears of the document no more. */
    @Override
    public void close() {
        subscription.close();
        listeners.clear();
        work.cancel();
    }
}
