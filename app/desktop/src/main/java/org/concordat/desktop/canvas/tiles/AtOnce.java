package org.concordat.desktop.canvas.tiles;

import java.util.ArrayList;
import java.util.List;

/**
 * Paints tiles on the event thread where that is so quick that nobody waits for it: a small drawing is crisp in its first frame. Learns
 * from what it paints how long an element takes.
 */
final class AtOnce {

    private static final double FIRST_GUESS = 30_000;
    /** What a program takes that has only just begun is no measure. */
    private static final double WORST_GUESS = 80_000;

    private static final double OF_A_TILE = 200_000;
    private static final double LEARNING = 0.2;

    private final Source source;
    private final TileCache cache;
    private final Workshop workshop;
    private double perElement = FIRST_GUESS;
    private double tooHeavyAt;

    AtOnce(Source source, TileCache cache, Workshop workshop) {
        this.source = source;
        this.cache = cache;
        this.workshop = workshop;
    }

    /** Paints what fits into a budget of nanoseconds, in order. */
    void paintSome(List<TileKey> keys, long budget) {
        long end = workshop.now() + budget;
        for (var key : keys) {
            var tile = cache.get(key);
            if (tile.isUnderway()) {
                continue;
            }
            long left = end - workshop.now();
            if (left <= 0 || key.scale() == tooHeavyAt) {
                return;
            }
            var sheet = source.sheet(key.area(), key.scale());
            if (guess(sheet) > left) {
                if (guess(sheet) > budget) {
                    tooHeavyAt = key.scale();
                }
                return;
            }
            paint(tile, sheet);
        }
    }

    /** Paints all or, if that would take too long, nothing. */
    void paintAll(List<TileKey> keys, long budget) {
        List<Sheet> sheets = new ArrayList<>();
        double sum = 0;
        for (var key : keys) {
            if (key.scale() == tooHeavyAt) {
                return;
            }
            var sheet = source.sheet(key.area(), key.scale());
            sheets.add(sheet);
            sum += guess(sheet);
            if (sum > budget) {
                tooHeavyAt = key.scale();
                return;
            }
        }
        for (int i = 0; i < sheets.size(); i++) {
            paint(cache.get(keys.get(i)), sheets.get(i));
        }
    }

    /** Forgets what was too much: the drawing has changed. */
    void tryAgain() {
        tooHeavyAt = 0;
    }

    private double guess(Sheet sheet) {
        return OF_A_TILE + sheet.weight() * perElement;
    }

    private void paint(Tile tile, Sheet sheet) {
        long begin = workshop.now();
        var key = tile.key();
        cache.put(tile, Pixels.paint(sheet, key.scale(), key.pixels()), cache.version());
        double taken = Math.max(0, workshop.now() - begin - OF_A_TILE);
        perElement += LEARNING * (Math.min(WORST_GUESS, taken / Math.max(10, sheet.weight())) - perElement);
    }
}
