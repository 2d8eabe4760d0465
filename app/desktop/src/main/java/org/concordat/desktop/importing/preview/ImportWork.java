package org.concordat.desktop.importing.preview;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.concordat.desktop.task.Task;
import org.concordat.desktop.task.Tasks;
import org.concordat.exchange.intake.Watcher;
import org.jspecify.annotations.Nullable;

/** One piece of work at a time, with how far it has come; cancelling stops it. Belongs to the thread of the tasks' owner. */
public final class ImportWork {

    private final Tasks tasks;
    private final Runnable listener;
    private @Nullable Run run;

    /** @param listener told whenever the progress changes */
    public ImportWork(Tasks tasks, Runnable listener) {
        this.tasks = tasks;
        this.listener = listener;
    }

    /** Work that reports and may be stopped. */
    @FunctionalInterface
    public interface Job<T> {
        T run(Watcher watcher) throws Exception;
    }

    /** How far it has come. @param fraction from 0 to 1 */
    public record Progress(String step, double fraction) {}

    /** Starts a piece of work in place of one that is still going on. One of the two is told, once, unless it is cancelled. */
    public <T> void start(String name, Job<T> job, Consumer<T> done, Consumer<Throwable> failed) {
        cancel();
        var started = new Run(new Progress(name, 0));
        run = started;
        started.task = tasks.start(
                name,
                () -> job.run(started),
                value -> {
                    end(started);
                    done.accept(value);
                },
                failure -> {
                    end(started);
                    failed.accept(failure);
                });
        listener.run();
    }

    private void end(Run ended) {
        if (run == ended) {
            run = null;
            listener.run();
        }
    }

    /** Stops what is going on; its outcome is not told any more. */
    public void cancel() {
        var stopped = run;
        if (stopped != null) {
            run = null;
            stopped.stop();
            listener.run();
        }
    }

    /** How far the work has come; null if there is none. */
    public @Nullable Progress progress() {
        var current = run;
        return current == null ? null : current.progress.get();
    }

    /** One run: hears of progress on the thread that does the work, and tells the last of it to the owner. */
    private final class Run implements Watcher {

        private final AtomicReference<Progress> progress;
        private final AtomicReference<@Nullable Progress> untold = new AtomicReference<>();
        private volatile boolean stopped;
        private @Nullable Task<?> task;

        Run(Progress start) {
            progress = new AtomicReference<>(start);
        }

        @Override
        public void reached(String step, double fraction) {
            if (stopped) {
                throw new CancellationException();
            }
            var now = new Progress(step, fraction);
            progress.set(now);
            if (untold.getAndSet(now) == null) {
                tasks.tellOwner(this::tell);
            }
        }

        private void tell() {
            untold.set(null);
            if (run == this) {
                listener.run();
            }
        }

        void stop() {
            stopped = true;
            if (task != null) {
                task.cancel();
            }
        }
    }
}
