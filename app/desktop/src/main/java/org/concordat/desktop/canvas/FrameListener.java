package org.concordat.desktop.canvas;

/** Is told each frame that a canvas has painted, on the event thread. */
@FunctionalInterface
public interface FrameListener {

    /**
     * A frame was painted.
     *
     * @param nanoTime when, by the clock of {@link System#nanoTime()}
     * @param standIns whether something else stood in for part of the drawing, as its pixels were not there yet
     */
    void painted(long nanoTime, boolean standIns);
}
