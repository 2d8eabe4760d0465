package org.concordat.core.plugin.gate;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** What plugins did wrong since the program began. May be used from any thread. */
public final class Problems {

    /** A plugin that goes wrong again and again is off by then; this is for the worst of many. */
    private static final int MOST = 500;

    private final Clock clock;
    private final List<PluginProblem> all = new CopyOnWriteArrayList<>();
    private final List<Consumer<PluginProblem>> listeners = new CopyOnWriteArrayList<>();

    public Problems() {
        this(Clock.systemUTC());
    }

    Problems(Clock clock) {
        this.clock = clock;
    }

    /** In the order in which they came. */
    public List<PluginProblem> all() {
        return List.copyOf(all);
    }

    /** @param listener told each problem from now on, by any thread */
    public void addListener(Consumer<PluginProblem> listener) {
        listeners.add(listener);
    }

    /** Takes note of one more. */
    public void add(String plugin, String message) {
        var problem = new PluginProblem(plugin, clock.instant(), message);
        if (all.size() < MOST) {
            all.add(problem);
        }
        listeners.forEach(listener -> listener.accept(problem));
    }
}
