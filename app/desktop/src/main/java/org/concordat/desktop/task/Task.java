package org.concordat.desktop.task;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * One piece of work in the background. It completes exactly once, on the owner's thread: with its value, with its failure, or by being
 * cancelled; then neither of the two is told.
 */
public final class Task<T> {

    private final Callable<T> work;
    private final Consumer<T> done;
    private final Consumer<Throwable> failed;
    private final Runnable ended;
    private final AtomicBoolean completed = new AtomicBoolean();

    Task(Callable<T> work, Consumer<T> done, Consumer<Throwable> failed, Runnable ended) {
        this.work = work;
        this.done = done;
        this.failed = failed;
        this.ended = ended;
    }

    // Whatever it is that a file or a plugin throws, the user is told, and a task never stays under way for ever.
    @SuppressWarnings("CatchThrowable")
    void run(Executor owner) {
        try {
            var value = work.call();
            owner.execute(() -> complete(() -> done.accept(value)));
        } catch (Throwable e) {
            owner.execute(() -> complete(() -> failed.accept(e)));
        }
    }

    private void complete(Runnable outcome) {
        if (completed.compareAndSet(false, true)) {
            ended.run();
            outcome.run();
        }
    }

    /** Gives it up; its outcome is not told any more. For the owner's thread. */
    public void cancel() {
        complete(() -> {});
    }
}
