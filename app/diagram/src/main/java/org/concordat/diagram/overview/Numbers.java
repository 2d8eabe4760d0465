package org.concordat.diagram.overview;

import java.util.Arrays;

/** A list of whole numbers that grows. */
final class Numbers {

    private int[] items = new int[256];
    private int count;

    void add(int item) {
        if (count == items.length) {
            items = Arrays.copyOf(items, 2 * count);
        }
        items[count++] = item;
    }

    int[] toArray() {
        return Arrays.copyOf(items, count);
    }
}
