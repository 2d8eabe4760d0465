package org.concordat.bench.canvas;

import java.lang.management.ManagementFactory;

/** What is held on the heap. */
final class Heap {

    private Heap() {}

    /** Megabytes in use after collecting what is not. */
    static double megabytes() {
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
    }
}
