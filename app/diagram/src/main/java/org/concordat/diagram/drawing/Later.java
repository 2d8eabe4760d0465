package org.concordat.diagram.drawing;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that is wanted soon, but not at once: where it is much work, another thread does it meanwhile. What comes of it belongs to one
 * thread all the same.
 */
final class Later<T> {

    /** With fewer things to go through, it is done sooner than another thread has begun. */
    private static final int FEW = 5_000;

    private final @Nullable CompletableFuture<T> coming;
    private @Nullable T value;

    private Later(@Nullable CompletableFuture<T> coming, @Nullable T value) {
        this.coming = coming;
        this.value = value;
    }

    /**
     * @param size how many things the work goes through
     * @param work reads nothing that changes
     */
    static <T> Later<T> of(int size, Supplier<T> work) {
        return size < FEW ? new Later<>(null, work.get()) : new Later<>(CompletableFuture.supplyAsync(work), null);
    }

    /** Waits until it is there. */
    T get() {
        if (value == null) {
            value = Objects.requireNonNull(coming).join();
        }
        return value;
    }
}
