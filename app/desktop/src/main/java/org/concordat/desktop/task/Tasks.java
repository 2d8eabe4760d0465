package org.concordat.desktop.task;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** The work that goes on behind one window. Belongs to the owner's thread, in the window the event thread. */
public final class Tasks {

    private final Executor background;
    private final Executor owner;
    private final Map<Task<?>, String> running = new LinkedHashMap<>();
    private final Consumer<List<String>> listener;

    /** @param listener is told what is going on whenever that changes */
    public Tasks(Executor background, Executor owner, Consumer<List<String>> listener) {
        this.background = background;
        this.owner = owner;
        this.listener = listener;
    }

    /**
     * Starts a piece of work.
     *
     * @param name what is going on, as in "Saving network.concordat.json"
     * @param done told the value on the owner's thread
     * @param failed told what went wrong, likewise; one of the two, once, unless cancelled
     */
    public <T> Task<T> start(String name, Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        var ends = new ArrayList<Runnable>();
        var task = new Task<>(work, done, failed, () -> ends.forEach(Runnable::run));
        ends.add(() -> {
            running.remove(task);
            tell();
        });
        running.put(task, name);
        tell();
        background.execute(() -> task.run(owner));
        return task;
    }

    /** Does something on the owner's thread, such as telling how far a piece of work has come. */
    public void tellOwner(Runnable what) {
        owner.execute(what);
    }

    private void tell() {
        listener.accept(List.copyOf(running.values()));
    }

    /** Whether anything is going on. */
    public boolean isBusy() {
        return !running.isEmpty();
    }

    /** Gives up all that is going on. */
    public void cancelAll() {
        List.copyOf(running.keySet()).forEach(Task::cancel);
    }
}
