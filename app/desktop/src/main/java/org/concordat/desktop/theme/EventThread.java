package org.concordat.desktop.theme;

import java.awt.EventQueue;

/** The thread to which widgets and documents belong. */
public final class EventThread {

    private EventThread() {}

    /** @throws IllegalStateException unless called on the event thread */
    public static void require() {
        if (!EventQueue.isDispatchThread()) {
            throw new IllegalStateException("Only for the event thread; this is "
                    + Thread.currentThread().getName());
        }
    }
}
