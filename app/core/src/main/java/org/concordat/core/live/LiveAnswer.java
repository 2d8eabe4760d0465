package org.concordat.core.live;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.concordat.api.edit.AddView;
import org.concordat.api.edit.BendLink;
import org.concordat.api.edit.ChangeLook;
import org.concordat.api.edit.CloseGroup;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.PlaceNode;
import org.concordat.api.edit.RemoveView;
import org.concordat.api.edit.RenameView;
import org.concordat.api.rule.Check;
import org.concordat.core.document.Change;
import org.concordat.core.document.Document;
import org.concordat.core.document.Subscription;

/**
 * Keeps an answer about a document up to date while it is edited. The question is put in the background to a snapshot; a newer edit
 * overtakes one that is under way, and edits that only move things on a drawing raise none, so that editing never waits.
 *
 * @param <T> what is answered, such as findings
 */
public final class LiveAnswer<T> implements AutoCloseable {

    /** What is asked; from any thread, of a network that does not change. */
    @FunctionalInterface
    public interface Question<T> {

        /** @param cancelled whether nobody waits any more @throws CancellationException then, if it likes */
        T answer(Check check, BooleanSupplier cancelled);
    }

    private final Document document;
    private final Question<T> question;
    private final Clock clock;
    private final Executor background;
    private final Executor owner;
    private final Consumer<T> listener;
    private final Subscription subscription;
    private final AtomicLong round = new AtomicLong();
    private boolean awake;
    private boolean stale = true;

    /**
     * Asleep at first: nothing is asked until {@link #setAwake}.
     *
     * @param background answers, one task at a time
     * @param owner runs on the document's thread, in the window the event thread; the listener is called there
     */
    public LiveAnswer(
            Document document,
            Question<T> question,
            Clock clock,
            Executor background,
            Executor owner,
            Consumer<T> listener) {
        this.document = document;
        this.question = question;
        this.clock = clock;
        this.background = background;
        this.owner = owner;
        this.listener = listener;
        subscription = document.subscribe(this::changed);
    }

    /** Whether somebody looks. While nobody does, edits raise no question; on waking, what was missed is asked. */
    public void setAwake(boolean now) {
        awake = now;
        if (awake && stale) {
            ask();
        }
    }

    private void changed(Change change) {
        if (change.edit().leaves().stream().anyMatch(LiveAnswer::matters)) {
            stale = true;
            if (awake) {
                ask();
            }
        }
    }

    private static boolean matters(Edit leaf) {
        return !(leaf instanceof PlaceNode
                || leaf instanceof BendLink
                || leaf instanceof CloseGroup
                || leaf instanceof ChangeLook
                || leaf instanceof AddView
                || leaf instanceof RemoveView
                || leaf instanceof RenameView);
    }

    private void ask() {
        stale = false;
        long mine = round.incrementAndGet();
        var settings = document.settings();
        var check = new Check(document.snapshot(), settings.dayOr(LocalDate.now(clock)), settings.parameters());
        background.execute(() -> answer(check, mine));
    }

    private void answer(Check check, long mine) {
        try {
            var answer = question.answer(check, () -> round.get() != mine);
            owner.execute(() -> {
                if (round.get() == mine) {
                    listener.accept(answer);
                }
            });
        } catch (CancellationException e) {
            // A newer edit has raised the question again.
        }
    }

    /** Stops; an answer that is under way is not told any more. */
    @Override
    public void close() {
        round.incrementAndGet();
        subscription.close();
    }
}
