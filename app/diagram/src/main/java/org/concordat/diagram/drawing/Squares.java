package org.concordat.diagram.drawing;

import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Lists by the number of a square, without an object for each number or entry: there are many. */
final class Squares<T> {

    private static final int LEAST = 64;

    /** Keeps the numbers of neighbours far apart, or they would fill the table in runs. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** What stands in one square, in no promised order. */
    private static final class Square {

        private final long number;
        private @Nullable Object[] items = new Object[4];
        private int size;

        Square(long number) {
            this.number = number;
        }

        void add(Object item) {
            if (size == items.length) {
                items = Arrays.copyOf(items, size + (size >> 1));
            }
            items[size++] = item;
        }

        /** @return false if it is not here */
        boolean remove(Object item) {
            for (int i = size - 1; i >= 0; i--) {
                if (items[i] == item) {
                    items[i] = items[--size];
                    items[size] = null;
                    return true;
                }
            }
            return false;
        }
    }

    private @Nullable Square[] table = new Square[LEAST];
    private int used;

    /** How many squares there are lists for. */
    int size() {
        return used;
    }

    void add(long number, T item) {
        at(number).add(item);
    }

    void remove(long number, T item) {
        at(number).remove(item);
    }

    void visit(long number, Consumer<? super T> visitor) {
        var square = table[slot(number)];
        if (square != null) {
            visit(square, visitor);
        }
    }

    /** Visits what stands anywhere; what stands in several squares, several times. */
    void visitAll(Consumer<? super T> visitor) {
        for (var square : table) {
            if (square != null) {
                visit(square, visitor);
            }
        }
    }

    @SuppressWarnings("unchecked") // Only add puts something in.
    private void visit(Square square, Consumer<? super T> visitor) {
        for (int i = 0; i < square.size; i++) {
            visitor.accept((T) square.items[i]);
        }
    }

    private Square at(long number) {
        int slot = slot(number);
        var known = table[slot];
        if (known == null) {
            known = new Square(number);
            table[slot] = known;
            if (++used > table.length / 2) {
                grow();
            }
        }
        return known;
    }

    /** Where the list of a square is, or would be put. */
    private int slot(long number) {
        int slot = (int) (number * SPREAD >>> 32) & table.length - 1;
        for (var there = table[slot]; there != null && there.number != number; there = table[slot]) {
            slot = slot + 1 & table.length - 1;
        }
        return slot;
    }

    private void grow() {
        var before = table;
        table = new Square[before.length * 2];
        for (var square : before) {
            if (square != null) {
                table[slot(square.number)] = square;
            }
        }
    }
}
