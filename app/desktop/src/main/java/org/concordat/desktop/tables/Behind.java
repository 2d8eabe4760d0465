package org.concordat.desktop.tables;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/** Works something out behind the event thread, where a newer wish overtakes an older one. Belongs to the owner's thread. */
final class Behind {

    private final Executor background;
    private final Executor owner;
    private final AtomicLong round = new AtomicLong();
    private boolean isBusy;

    Behind(Executor background, Executor owner) {
        this.background = background;
        this.owner = owner;
    }

    /**
     * Works it out.
     *
     * @param work asked whether it is overtaken; may throw a {@link CancellationException} then
     * @param done told what came of it, unless it was overtaken
     */
    <T> void start(Function<BooleanSupplier, T> work, Consumer<T> done) {
        long mine = round.incrementAndGet();
        isBusy = true;
        background.execute(() -> {
            try {
                var found = work.apply(() -> round.get() != mine);
                owner.execute(() -> tell(mine, found, done));
            } catch (CancellationException e) {
                // A newer wish is under way.
            }
        });
    }

    private <T> void tell(long mine, T found, Consumer<T> done) {
        if (round.get() == mine) {
            isBusy = false;
            done.accept(found);
        }
    }

    /** Forgets what is under way. */
    void stop() {
        round.incrementAndGet();
        isBusy = false;
    }

    boolean isBusy() {
        return isBusy;
    }
}
