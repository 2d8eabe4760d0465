package org.concordat.bench.canvas;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The CPU time of all threads of this program. */
final class ProcessTime {

    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final long LOOK = TimeUnit.MILLISECONDS.toNanos(40);
    private static final double QUIET = 0.1;
    private static final int LOOKS = 3;
    private static final int MOST_LOOKS = 250;

    private ProcessTime() {}

    static double milliseconds() {
        return SYSTEM.getProcessCpuTime() / 1e6;
    }

    /** Waits until the program does nothing on any thread, for ten seconds at most. */
    static void awaitQuiet() {
        int quiet = 0;
        for (int i = 0; i < MOST_LOOKS && quiet < LOOKS; i++) {
            double start = milliseconds();
            LockSupport.parkNanos(LOOK);
            quiet = (milliseconds() - start) * 1e6 < QUIET * LOOK ? quiet + 1 : 0;
        }
    }
}
