package org.concordat.desktop.canvas.tiles;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The tiles to be painted behind the event thread, the most urgent first. A sheet is taken only when a painter is about to be free, so
 * that what is no longer wanted costs nothing.
 */
final class Orders {

    private static final int MOST_UNDERWAY = 3;
    private static final long SLICE = 4_000_000;

    private final Source source;
    private final TileCache cache;
    private final Workshop workshop;
    private final Consumer<TileKey> arrived;
    private final Runnable idle;
    private Deque<TileKey> wanted = new ArrayDeque<>();
    private int underway;
    private boolean pumping;
    private volatile boolean closed;

    /**
     * Nothing ordered yet.
     *
     * @param arrived told on the event thread each tile that was painted
     * @param idle told on the event thread when nothing is left to do
     */
    Orders(Source source, TileCache cache, Workshop workshop, Consumer<TileKey> arrived, Runnable idle) {
        this.source = source;
        this.cache = cache;
        this.workshop = workshop;
        this.arrived = arrived;
        this.idle = idle;
    }

    /** Wants these from now on, and nothing that was wanted before; what is being painted is finished all the same. */
    void want(Collection<TileKey> keys) {
        wanted = new ArrayDeque<>(keys);
        schedule();
    }

    boolean isIdle() {
        return wanted.isEmpty() && underway == 0;
    }

    void close() {
        closed = true;
        wanted.clear();
    }

    private void schedule() {
        if (!pumping && !wanted.isEmpty() && underway < MOST_UNDERWAY) {
            pumping = true;
            workshop.inFront(this::pump);
        }
    }

    private void pump() {
        pumping = false;
        long until = workshop.now() + SLICE;
        while (!wanted.isEmpty() && underway < MOST_UNDERWAY && workshop.now() < until) {
            var key = wanted.remove();
            var tile = cache.get(key);
            if (!tile.isFresh() && !tile.isUnderway()) {
                order(tile, source.sheet(key.area(), key.scale()));
            }
        }
        schedule();
    }

    private void order(Tile tile, Sheet sheet) {
        long version = cache.version();
        tile.setUnderway(true);
        paint(sheet, tile.key().scale(), tile.key().pixels(), image -> {
            tile.setUnderway(false);
            cache.put(tile, image, version);
            arrived.accept(tile.key());
        });
    }

    /** Paints a sheet behind the event thread. @param done told on the event thread; null if painting failed */
    void paint(Sheet sheet, double scale, Rectangle part, Consumer<@Nullable BufferedImage> done) {
        underway++;
        workshop.behind(() -> {
            BufferedImage image = null;
            try {
                image = closed ? null : Pixels.paint(sheet, scale, part);
            } finally {
                var painted = image;
                workshop.inFront(() -> finish(painted, done));
            }
        });
    }

    private void finish(@Nullable BufferedImage image, Consumer<@Nullable BufferedImage> done) {
        underway--;
        if (closed) {
            return;
        }
        done.accept(image);
        schedule();
        if (isIdle()) {
            idle.run();
        }
    }
}
