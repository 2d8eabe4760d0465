package org.concordat.core.declared.expression;

import java.util.concurrent.CancellationException;

/**
 * How much one rule, measure or section may cost: so many steps, and so much time for what no step counts. A thread works on one at a time.
 */
final class Budget {

    /** A network of 10,000 nodes, each with a hundred links, can be gone through several times. */
    private static final long STEPS = 20_000_000;

    private static final long NANOSECONDS = 4_000_000_000L;
    private static final int LONGEST_TEXT = 10_000;
    private static final ThreadLocal<Budget> CURRENT = ThreadLocal.withInitial(Budget::new);

    private final long deadline = System.nanoTime() + NANOSECONDS;
    private long left = STEPS;

    /** Begins anew on this thread. */
    static void begin() {
        CURRENT.set(new Budget());
    }

    static void end() {
        CURRENT.remove();
    }

    /** Takes steps. @throws IllegalStateException if there are none left; CancellationException if nobody waits any more */
    static void spend(long steps) {
        var budget = CURRENT.get();
        budget.left -= 1 + steps;
        if (budget.left < 0) {
            throw new IllegalStateException(Texts.get("tooManySteps", STEPS));
        }
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException();
        }
        if (System.nanoTime() > budget.deadline) {
            throw new IllegalStateException(Texts.get("tooLong", NANOSECONDS / 1_000_000_000));
        }
    }

    /** Lets a text pass that is not too long. */
    static String text(String text) {
        spend(text.length() / 100);
        if (text.length() > LONGEST_TEXT) {
            throw new IllegalStateException(Texts.get("textTooLong", LONGEST_TEXT));
        }
        return text;
    }
}
