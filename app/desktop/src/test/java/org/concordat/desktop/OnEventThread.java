package org.concordat.desktop;

import java.lang.reflect.InvocationTargetException;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;

/** Runs what belongs to the event thread, and waits for it. */
public final class OnEventThread {

    private OnEventThread() {}

    public static <T> T get(Callable<T> work) throws Exception {
        var result = new AtomicReference<@Nullable T>();
        var failure = new AtomicReference<@Nullable Exception>();
        SwingUtilities.invokeAndWait(() -> {
            try {
                result.set(work.call());
            } catch (Exception e) {
                failure.set(e);
            }
        });
        var thrown = failure.get();
        if (thrown != null) {
            throw thrown;
        }
        return Objects.requireNonNull(result.get());
    }

    public static void run(Runnable work) throws InterruptedException, InvocationTargetException {
        SwingUtilities.invokeAndWait(work);
    }
}
