package org.concordat.desktop.canvas;

import javax.swing.Timer;
import org.concordat.diagram.drawing.Drawing;

/**
 * Has the words on links placed: at once where there are few, and a little at a time where there are so many that the window would stand
 * still. Belongs to the event thread.
 */
final class Labelling implements AutoCloseable {

    /** With fewer elements than these nobody waits. */
    private static final int FEW = 4_000;

    private static final long SLICE = 6_000_000;
    private static final int PAUSE_MILLIS = 12;

    private final Drawing drawing;
    private final Runnable placed;
    private final Timer timer = new Timer(PAUSE_MILLIS, event -> goOn());

    /** @param placed told when words are to be had that were not there before */
    Labelling(Drawing drawing, Runnable placed) {
        this.drawing = drawing;
        this.placed = placed;
    }

    /** To be called before a frame. */
    void want() {
        if (drawing.size() <= FEW) {
            drawing.placeLabels(Long.MAX_VALUE);
        } else if (!timer.isRunning() && !drawing.placeLabels(0)) {
            timer.start();
        }
    }

    private void goOn() {
        if (drawing.placeLabels(SLICE)) {
            timer.stop();
            placed.run();
        }
    }

    @Override
    public void close() {
        timer.stop();
    }
}
