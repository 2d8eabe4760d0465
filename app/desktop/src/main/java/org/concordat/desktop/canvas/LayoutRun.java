package org.concordat.desktop.canvas;

import com.formdev.flatlaf.util.Animator;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.concordat.api.edit.Edit;
import org.concordat.core.document.Document;
import org.concordat.core.document.Subscription;
import org.concordat.diagram.layout.Progress;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works a layout out behind the event thread, shows how the boxes go where it puts them, and makes it one step. Cancelled, or overtaken by a
 * change of the document, it leaves no trace. Until the next change of the document it can be put back. Belongs to the event thread.
 */
final class LayoutRun implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LayoutRun.class);
    private static final int MILLIS = 230;
    /** More than this do not move smoothly. */
    private static final int MOST_MOVED = 400;

    private final Document document;
    private final CanvasModel model;
    private final Executor behind;
    private final Executor owner;
    private final BooleanSupplier animated;
    private Runnable back = () -> {};
    private @Nullable Running running;
    private @Nullable Subscription untilChanged;

    /**
     * A place to run layouts in, one at a time.
     *
     * @param behind where they are worked out
     * @param owner the thread of the document
     * @param animated whether the boxes may be seen going to their places
     */
    LayoutRun(Document document, CanvasModel model, Executor behind, Executor owner, BooleanSupplier animated) {
        this.document = document;
        this.model = model;
        this.behind = behind;
        this.owner = owner;
        this.animated = animated;
    }

    /** @param newBack shows again what was seen before a layout that was put back */
    void onPutBack(Runnable newBack) {
        back = newBack;
    }

    boolean isBusy() {
        return running != null;
    }

    /** How much of it is done, from 0 to 1. */
    double fraction() {
        var now = running;
        return now == null ? 1 : now.fraction;
    }

    /**
     * Starts a layout; one that is under way is given up.
     *
     * @param work knows the document as it is now
     * @param target told what the layout comes to before it is shown
     */
    void start(Function<Progress, Edit> work, Runnable target) {
        cancel();
        model.endPreview();
        var now = new Running(target);
        running = now;
        CompletableFuture.supplyAsync(() -> work.apply(now), behind)
                .whenComplete((edit, failure) -> owner.execute(() -> now.finish(edit, failure)));
    }

    /** Whether the last layout still stands as it was made, and nothing was done since. */
    boolean isFresh() {
        return untilChanged != null;
    }

    /** Puts everything back to where it was before the layout, if nothing was done since. */
    void putBack() {
        if (isFresh()) {
            keep();
            document.undo();
            back.run();
            model.hint(Texts.get("hint.layout.putBack"));
        }
    }

    /** No longer offers to put it back; it can still be undone. */
    void keep() {
        if (untilChanged != null) {
            untilChanged.close();
            untilChanged = null;
        }
    }

    /** @return false if nothing was under way */
    boolean cancel() {
        keep();
        var now = running;
        if (now == null) {
            return false;
        }
        now.end();
        model.endPreview();
        model.hint(Texts.get("hint.layout.cancelled"));
        return true;
    }

    @Override
    public void close() {
        keep();
        if (running != null) {
            running.end();
        }
    }

    private final class Running implements Progress {

        private final Runnable target;
        private final Subscription changes;
        private volatile double fraction;
        private volatile boolean over;
        private @Nullable Animator animator;

        Running(Runnable target) {
            this.target = target;
            changes = document.subscribe(change -> overtaken());
        }

        @Override
        public void reached(double part) {
            if (over) {
                throw new CancellationException();
            }
            fraction = part;
        }

        private void overtaken() {
            end();
            model.hint(Texts.get("hint.layout.overtaken"));
        }

        void end() {
            over = true;
            running = null;
            changes.close();
            if (animator != null) {
                animator.cancel();
            }
        }

        void finish(@Nullable Edit edit, @Nullable Throwable failure) {
            if (over) {
                return;
            }
            if (edit == null) {
                LOG.error("A layout failed", failure);
                end();
                model.hint(Texts.get("hint.layout.failed"));
            } else if (edit.leaves().isEmpty()) {
                end();
                model.hint(Texts.get("hint.arranged"));
            } else {
                show(edit);
            }
        }

        private void show(Edit edit) {
            boolean few = edit.leaves().size() <= MOST_MOVED
                    && !Affected.by(edit, model.drawing().network()).many();
            if (!few || !animated.getAsBoolean()) {
                make(edit);
                return;
            }
            model.preview(Tween.of(edit, 1));
            target.run();
            model.preview(Tween.of(edit, 0));
            var moving = new Animator(MILLIS, part -> model.preview(Tween.of(edit, eased(part))), () -> make(edit));
            animator = moving;
            moving.start();
        }

        private void make(Edit edit) {
            animator = null;
            end();
            if (model.make(edit)) {
                untilChanged = document.subscribe(change -> keep());
                target.run();
            }
        }
    }

    /** Slow, fast, slow. */
    private static double eased(double part) {
        return part * part * (3 - 2 * part);
    }
}
