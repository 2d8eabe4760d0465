package org.concordat.diagram.layout;

/** Hears how far a layout has come, on the thread that runs the layout, and may stop it. */
@FunctionalInterface
public interface Progress {

    /** Listens to nothing and never cancels. */
    Progress IGNORED = fraction -> {};

    /**
     * Tells how far the layout has come.
     *
     * @param fraction the part done, from 0 to 1, never going back
     * @throws java.util.concurrent.CancellationException to stop the layout
     */
    void reached(double fraction);

    /** A progress whose 0 to 1 is the stretch {@code from} to {@code to} of this one. */
    default Progress between(double from, double to) {
        return fraction -> reached(from + (to - from) * fraction);
    }
}
