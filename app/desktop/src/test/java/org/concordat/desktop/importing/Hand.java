package org.concordat.desktop.importing;

import java.util.ArrayDeque;
import java.util.Deque;
import org.concordat.desktop.task.Tasks;

/** Does what goes on in the background when a test says so. */
public final class Hand {

    private final Deque<Runnable> background = new ArrayDeque<>();
    private final Tasks tasks = new Tasks(background::add, Runnable::run, names -> {});

    public Tasks tasks() {
        return tasks;
    }

    /** Does all that waits, and what comes of it. */
    public void work() {
        while (!background.isEmpty()) {
            background.remove().run();
        }
    }
}
