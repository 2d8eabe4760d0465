package org.concordat.desktop.canvas.tiles;

/** Asks for frames: however much arrives, one shows it. */
final class Frames {

    private static final int FRAME_MILLIS = 12;

    private final Workshop workshop;
    private final Runnable repaint;
    private boolean asked;
    private boolean closed;

    Frames(Workshop workshop, Runnable repaint) {
        this.workshop = workshop;
        this.repaint = repaint;
    }

    void ask() {
        if (!asked) {
            asked = true;
            workshop.inFront(FRAME_MILLIS, this::now);
        }
    }

    void now() {
        asked = false;
        if (!closed) {
            repaint.run();
        }
    }

    /** Asks for none any more. */
    void close() {
        closed = true;
    }
}
