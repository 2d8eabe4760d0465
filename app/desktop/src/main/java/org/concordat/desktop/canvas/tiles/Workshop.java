package org.concordat.desktop.canvas.tiles;

/** Where and when painting is done. */
interface Workshop {

    /** Paints behind the event thread. */
    void behind(Runnable painting);

    /** Does something on the event thread, soon. */
    void inFront(Runnable what);

    /** Does something on the event thread, later. */
    void inFront(int afterMillis, Runnable what);

    /** A time in nanoseconds. */
    long now();
}
