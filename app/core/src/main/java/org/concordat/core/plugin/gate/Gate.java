package org.concordat.core.plugin.gate;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.concordat.api.vocabulary.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets calls into the code of one plugin and lets answers out. Each call has a deadline; a thread that has not answered by then is left
 * behind. Whatever is thrown becomes a {@link PluginFailure} and a problem of that plugin, and after three the plugin is off until the
 * program starts again. May be used from any thread.
 */
public final class Gate {

    /** For what a plugin does once, when it starts. */
    public static final Duration START = Duration.ofSeconds(10);
    /** For what it is asked once. */
    public static final Duration ANSWER = Duration.ofSeconds(2);
    /** For a rule, a measure or a section of a report over a whole network. */
    public static final Duration WORK = Duration.ofSeconds(5);
    /** For a file that it writes or reads, on whatever disk. */
    public static final Duration FILE = Duration.ofSeconds(60);

    private static final Logger LOG = LoggerFactory.getLogger(Gate.class);
    private static final Words WORDS = Words.beside(Gate.class);

    private final String plugin;
    private final Problems problems;

    /**
     * The gate of a plugin.
     *
     * @param problems where failures are told
     */
    public Gate(String plugin, Problems problems) {
        this.plugin = plugin;
        this.problems = problems;
    }

    /**
     * Calls the code of the plugin on a thread that may be left behind, and waits for the answer.
     *
     * @param what is done, in a few words for people, such as "rule MCP-01"
     * @throws PluginFailure if it throws, takes longer than the deadline, or the plugin is off
     */
    public <T> T pass(String what, Duration deadline, Callable<T> call) {
        if (isClosed()) {
            throw new PluginFailure(WORDS.format("off", plugin));
        }
        var answer = new CompletableFuture<Answer<T>>();
        var thread = new Thread(() -> answer.complete(Answer.of(call)), "plugin-" + plugin);
        thread.setDaemon(true);
        thread.start();
        try {
            var given = answer.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
            if (given.value().isEmpty()) {
                LOG.debug("Plugin {} failed: {}", plugin, given.trace());
                throw failure(WORDS.format("threw", plugin, what, given.failure()));
            }
            return given.value().get();
        } catch (TimeoutException e) {
            thread.interrupt();
            throw failure(WORDS.format("late", plugin, what, deadline.toSeconds()));
        } catch (ExecutionException e) {
            throw new AssertionError("An answer is a value", e);
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            throw new PluginFailure(WORDS.format("interrupted", plugin, what));
        }
    }

    private PluginFailure failure(String message) {
        problems.add(plugin, message);
        if (problems.countFailure(plugin)) {
            problems.add(plugin, WORDS.format("off", plugin));
        }
        return new PluginFailure(message);
    }

    /** Whether the plugin is off until the program starts again. */
    public boolean isClosed() {
        return problems.isOff(plugin);
    }
}
