package org.concordat.bench.canvas;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is done to a peer on the event thread.
 *
 * @param row what is measured by it; null for nothing
 * @param times how often it is done for one measurement, which is per time
 * @param painted whether painting what it changed is measured too
 */
record Step(@Nullable Row row, int times, boolean painted, Action action) {

    /** What is done. */
    @FunctionalInterface
    interface Action {
        /** @param turn how often it has been done before */
        void run(Peer peer, int turn);
    }

    /** Not measured. */
    static Step first(Action action) {
        return new Step(null, 1, true, action);
    }

    static Step measured(Row row, Action action) {
        return new Step(row, 1, false, action);
    }

    static Step measured(Row row, int times, Action action) {
        return new Step(row, times, false, action);
    }

    static Step painted(Row row, Action action) {
        return new Step(row, 1, true, action);
    }

    static Step painted(Row row, int times, Action action) {
        return new Step(row, times, true, action);
    }
}
