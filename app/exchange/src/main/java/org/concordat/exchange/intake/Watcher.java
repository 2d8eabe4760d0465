package org.concordat.exchange.intake;

/** Hears how far an import has come, on the thread that runs it, and may stop it. */
@FunctionalInterface
public interface Watcher {

    /** Listens to nothing and never cancels. */
    Watcher NONE = (step, fraction) -> {};

    /**
     * Tells how far the import has come.
     *
     * @param step what it does now, such as "Reading epraccur.csv"
     * @param fraction the part of the whole import that is done, from 0 to 1, never going back
     * @throws java.util.concurrent.CancellationException to stop the import; nothing has been changed then
     */
    void reached(String step, double fraction);

    /** A watcher whose 0 to 1 is the stretch {@code from} to {@code to} of this one. */
    default Watcher between(double from, double to) {
        return (step, fraction) -> reached(step, from + (to - from) * Math.min(1, fraction));
    }
}
