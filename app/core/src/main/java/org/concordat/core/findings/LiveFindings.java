package org.concordat.core.findings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.concordat.api.edit.AddView;
import org.concordat.api.edit.BendLink;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.PlaceNode;
import org.concordat.api.edit.RemoveView;
import org.concordat.api.edit.RenameView;
import org.concordat.api.rule.Check;
import org.concordat.core.document.Change;
import org.concordat.core.document.Document;
import org.concordat.core.document.Subscription;

/**
 * Keeps the findings of a document up to date while it is edited. Rules run in the background on a snapshot; a newer edit overtakes a
 * check that is under way, and edits that only move things on a drawing start none, so that editing never waits.
 */
public final class LiveFindings implements AutoCloseable {

    private final Document document;
    private final Checker checker;
    private final Clock clock;
    private final Executor background;
    private final Executor owner;
    private final Consumer<Findings> listener;
    private final Subscription subscription;
    private final AtomicLong round = new AtomicLong();

    /**
     * Starts the first check at once.
     *
     * @param background runs the rules, one task at a time
     * @param owner runs on the document's thread, in the window the event thread; the listener is called there
     */
    public LiveFindings(
            Document document,
            Checker checker,
            Clock clock,
            Executor background,
            Executor owner,
            Consumer<Findings> listener) {
        this.document = document;
        this.checker = checker;
        this.clock = clock;
        this.background = background;
        this.owner = owner;
        this.listener = listener;
        subscription = document.subscribe(this::changed);
        start();
    }

    private void changed(Change change) {
        if (change.edit().leaves().stream().anyMatch(LiveFindings::matters)) {
            start();
        }
    }

    private static boolean matters(Edit leaf) {
        return !(leaf instanceof PlaceNode
                || leaf instanceof BendLink
                || leaf instanceof AddView
                || leaf instanceof RemoveView
                || leaf instanceof RenameView);
    }

    private void start() {
        long mine = round.incrementAndGet();
        var settings = document.settings();
        var check = new Check(document.snapshot(), settings.dayOr(LocalDate.now(clock)), settings.parameters());
        background.execute(() -> run(check, mine));
    }

    private void run(Check check, long mine) {
        try {
            var findings = checker.check(check, () -> round.get() != mine);
            owner.execute(() -> {
                if (round.get() == mine) {
                    listener.accept(findings);
                }
            });
        } catch (CancellationException e) {
            // A newer edit has started its own check.
        }
    }

    /** Stops; a check that is under way is not told any more. */
    @Override
    public void close() {
        round.incrementAndGet();
        subscription.close();
    }
}
