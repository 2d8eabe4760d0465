package org.concordat.bench.canvas;

import java.awt.Toolkit;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.InvocationTargetException;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.RepaintManager;
import javax.swing.SwingUtilities;

/** Runs things on the event thread, and knows what they cost it. */
final class EventThread {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    /** Laying out, fitting and repainting each put the next into the queue. */
    private static final int TURNS = 4;

    private EventThread() {}

    static <T> T get(Supplier<T> what) {
        var result = new Object() {
            private T value;
        };
        run(() -> result.value = what.get());
        return result.value;
    }

    /** At once on the event thread itself. */
    static void run(Runnable what) {
        if (SwingUtilities.isEventDispatchThread()) {
            what.run();
            return;
        }
        try {
            SwingUtilities.invokeAndWait(what);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** All CPU milliseconds of the event thread so far; any thread may ask. */
    static double spent() {
        return THREADS.getThreadCpuTime(Id.VALUE) / 1e6;
    }

    /** The CPU milliseconds of something itself. */
    static double cost(Runnable what) {
        return get(() -> {
            long start = THREADS.getCurrentThreadCpuTime();
            what.run();
            return (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
        });
    }

    /** The CPU milliseconds of something and of all events that it leads to: layout, painting. */
    static double costWithEvents(Runnable what) {
        double start = spent();
        run(what);
        settle();
        return spent() - start;
    }

    /** Waits until what has been done is painted. */
    static void settle() {
        for (int i = 0; i < TURNS; i++) {
            run(() -> {});
        }
        Toolkit.getDefaultToolkit().sync();
    }

    /** Paints what is dirty; on the event thread. */
    static void paint(JComponent component) {
        RepaintManager.currentManager(component).paintDirtyRegions();
        Toolkit.getDefaultToolkit().sync();
    }

    /** Paints all that is seen of a component; on the event thread. */
    static void paintAll(JComponent component) {
        component.paintImmediately(component.getVisibleRect());
        Toolkit.getDefaultToolkit().sync();
    }

    /** Apart, and without code of its own: the event thread must not wait for the class that waits for it. */
    private static final class Id {
        private static final long VALUE = get(Thread::currentThread).getId();
    }
}
