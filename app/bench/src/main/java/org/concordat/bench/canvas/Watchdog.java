package org.concordat.bench.canvas;

import java.util.concurrent.locks.LockSupport;

/** Ends this program when one thing takes longer than it may: nothing else can stop the event thread. */
final class Watchdog {

    private static final int STATUS = 3;

    private final long limit;
    private volatile long deadline = Long.MAX_VALUE;
    private volatile double begun;

    /** @param limit in seconds of the clock */
    Watchdog(int limit) {
        this.limit = limit * 1_000_000_000L;
        var thread = new Thread(this::watch, "watchdog");
        thread.setDaemon(true);
        thread.start();
    }

    /** Begins to count anew. */
    void restart() {
        begun = EventThread.spent();
        deadline = System.nanoTime() + limit;
    }

    private void watch() {
        while (System.nanoTime() < deadline) {
            LockSupport.parkNanos(100_000_000);
        }
        Report.late(EventThread.spent() - begun);
        Runtime.getRuntime().halt(STATUS);
    }
}
