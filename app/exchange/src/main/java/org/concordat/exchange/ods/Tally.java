package org.concordat.exchange.ods;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Adds up the patients of one list. Files give the total, or parts by sex and by age, or both: the total counts where it is given, so that
 * nobody is counted twice.
 */
final class Tally {

    private static final int KINDS = 4;

    /** Sums by whether the row is a part by sex (1) and a part by age or area (2). */
    private final long[] sums = new long[KINDS];

    private final boolean[] given = new boolean[KINDS];
    private final BitSet parts = new BitSet();

    /**
     * Adds a row.
     *
     * @param part the number of its combination of sex and age or area
     * @return false if that was added before
     */
    boolean add(boolean isOneSex, boolean isOneAge, int part, long patients) {
        if (parts.get(part)) {
            return false;
        }
        parts.set(part);
        int kind = (isOneSex ? 1 : 0) + (isOneAge ? 2 : 0);
        sums[kind] += patients;
        given[kind] = true;
        return true;
    }

    /** How many patients there are in all, or null if nothing was added. */
    @Nullable
    Long total() {
        for (int kind = 0; kind < KINDS; kind++) {
            if (given[kind]) {
                return sums[kind];
            }
        }
        return null;
    }
}
