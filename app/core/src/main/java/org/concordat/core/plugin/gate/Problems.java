package org.concordat.core.plugin.gate;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** What plugins did wrong since the program began, and which are off because of it. May be used from any thread. */
public final class Problems {

    /** A plugin that goes wrong again and again is off by then; this is for the worst of many. */
    private static final int MOST = 500;

    private static final int MOST_FAILURES = 3;

    private final Clock clock;
    private final Map<String, Integer> failures = new ConcurrentHashMap<>();
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

    /** Counts a failure of a plugin. @return whether it is the one after which the plugin is off */
    boolean countFailure(String plugin) {
        return failures.merge(plugin, 1, Integer::sum) == MOST_FAILURES;
    }

    /** Whether a plugin has failed so often that it is off until the program starts again, or somebody forgives it. */
    public boolean isOff(String plugin) {
        return failures.getOrDefault(plugin, 0) >= MOST_FAILURES;
    }

    /** Gives a plugin another chance: it was installed anew, or somebody has switched it on. */
    public void forgive(String plugin) {
        failures.remove(plugin);
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
