package org.concordat.core.plugin.gate;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * What came of a call: a value, or why there is none. It is made on the thread of the plugin, as also what a plugin throws runs its code.
 *
 * @param value empty if there is none, for null is none
 * @param failure what was thrown, in one line
 * @param trace where, for the log
 */
record Answer<T>(Optional<T> value, String failure, String trace) {

    private static final int LONGEST = 300;
    private static final int MOST_FRAMES = 20;

    // Whatever a plugin throws is its own affair, also a lack of memory.
    static <T> Answer<T> of(Callable<T> call) {
        try {
            return new Answer<>(Optional.ofNullable(call.call()), "null", "");
        } catch (Throwable e) {
            return failed(e);
        }
    }

    private static <T> Answer<T> failed(Throwable e) {
        var name = e.getClass().getSimpleName();
        try {
            var message = e.getMessage();
            var line = message == null || message.isBlank()
                    ? name
                    : message.strip().lines().findFirst().orElse(name);
            var frames = Arrays.stream(e.getStackTrace()).limit(MOST_FRAMES).toList();
            return new Answer<>(
                    Optional.empty(),
                    line.length() <= LONGEST ? line : line.substring(0, LONGEST),
                    name + " " + frames);
        } catch (Throwable evenHere) {
            return new Answer<>(Optional.empty(), name, "");
        }
    }
}
