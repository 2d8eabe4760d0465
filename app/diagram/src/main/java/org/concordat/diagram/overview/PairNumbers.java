package org.concordat.diagram.overview;

import java.util.Arrays;

/** Numbers pairs of nodes in the order in which they are met, whichever way round. */
final class PairNumbers {

    private static final long EMPTY = -1;

    private long[] keys = new long[1_024];
    private int[] numbers = new int[1_024];
    private final Numbers lower = new Numbers();
    private final Numbers upper = new Numbers();
    private int count;

    PairNumbers() {
        Arrays.fill(keys, EMPTY);
    }

    int number(int one, int other) {
        int low = Math.min(one, other);
        int high = Math.max(one, other);
        int slot = slot((long) low << 32 | high);
        if (keys[slot] == EMPTY) {
            keys[slot] = (long) low << 32 | high;
            numbers[slot] = count++;
            lower.add(low);
            upper.add(high);
            if (2 * count > keys.length) {
                grow();
                return count - 1;
            }
        }
        return numbers[slot];
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 32) & keys.length - 1;
        while (keys[slot] != EMPTY && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldNumbers = numbers;
        keys = new long[2 * oldKeys.length];
        numbers = new int[keys.length];
        Arrays.fill(keys, EMPTY);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != EMPTY) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                numbers[slot] = oldNumbers[i];
            }
        }
    }

    int count() {
        return count;
    }

    /** The lesser node of each pair. */
    int[] lower() {
        return lower.toArray();
    }

    /** The greater node of each pair. */
    int[] upper() {
        return upper.toArray();
    }
}
