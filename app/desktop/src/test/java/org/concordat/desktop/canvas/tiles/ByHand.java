package org.concordat.desktop.canvas.tiles;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A workshop that works only when told to, with a clock that stands. */
final class ByHand implements Workshop {

    final Deque<Runnable> behind = new ArrayDeque<>();
    private final Deque<Runnable> soon = new ArrayDeque<>();
    private final List<Runnable> later = new ArrayList<>();
    long now = 1_000_000_000L;

    @Override
    public void behind(Runnable painting) {
        behind.add(painting);
    }

    @Override
    public void inFront(Runnable what) {
        soon.add(what);
    }

    @Override
    public void inFront(int afterMillis, Runnable what) {
        later.add(what);
    }

    @Override
    public long now() {
        return now;
    }

    /** Does what is to be done soon on the event thread. */
    void event() {
        while (!soon.isEmpty()) {
            soon.remove().run();
        }
    }

    /** Paints one thing and hands it over. */
    void paintOne() {
        behind.remove().run();
        event();
    }

    /** Lets a second pass, in which all that is under way or due gets done, and what follows from it. */
    void rest() {
        do {
            event();
            while (!behind.isEmpty()) {
                paintOne();
            }
            now += 1_000_000_000L;
            var due = List.copyOf(later);
            later.clear();
            due.forEach(Runnable::run);
            event();
        } while (!behind.isEmpty() || !later.isEmpty());
    }
}
