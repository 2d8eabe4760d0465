package org.concordat.diagram.drawing;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Finds what lies near a place without going through everything: each item is listed in the squares that it touches. Items are told apart
 * by identity. Adding and removing cost about the number of squares touched; an item must be removed with the footprint it was added with.
 */
final class Grid<T> {

    /** An item with the number of its coming, by which each square is sorted. */
    private record Entry<T>(T item, long number) {}

    private final Map<Long, List<Entry<T>>> squares = new HashMap<>();
    private final Map<T, Entry<T>> entries = new IdentityHashMap<>();
    private long last;

    void add(T item, Footprint footprint) {
        var entry = new Entry<>(item, last++);
        entries.put(item, entry);
        footprint.visit(square -> list(entry, square));
    }

    void remove(T item, Footprint footprint) {
        var entry = Objects.requireNonNull(entries.remove(item), "Not in the grid");
        footprint.visit(square -> strike(entry, square));
    }

    /** What may touch a rectangle, and some that do not; no item twice, in no promised order. */
    Set<T> near(Rectangle2D area) {
        if (squareCount(area) > squares.size()) {
            return Collections.unmodifiableSet(entries.keySet());
        }
        Set<T> found = Collections.newSetFromMap(new IdentityHashMap<>());
        visit(area, found::add);
        return found;
    }

    /** Goes through what may touch a small rectangle, and some that do not; some perhaps more than once. */
    void visit(Rectangle2D area, Consumer<T> visitor) {
        Footprint.of(area)
                .visit(square ->
                        squares.getOrDefault(square, List.of()).forEach(entry -> visitor.accept(entry.item())));
    }

    private void list(Entry<T> entry, long square) {
        squares.computeIfAbsent(square, s -> new ArrayList<>(4)).add(entry);
    }

    private void strike(Entry<T> entry, long square) {
        var listed = squares.getOrDefault(square, List.of());
        int place = Collections.binarySearch(listed, entry, Comparator.comparingLong(Entry::number));
        if (place >= 0) {
            listed.remove(place);
        }
        if (listed.isEmpty()) {
            squares.remove(square);
        }
    }

    /** Whether anything that may touch a small rectangle meets a condition. */
    boolean any(Rectangle2D area, Predicate<T> condition) {
        boolean[] met = {false};
        visit(area, item -> met[0] = met[0] || condition.test(item));
        return met[0];
    }

    private static double squareCount(Rectangle2D area) {
        return (area.getWidth() / Footprint.SIDE + 2) * (area.getHeight() / Footprint.SIDE + 2);
    }
}
