package org.concordat.api.network;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Makes equal lists of attribute ids one array, as far as a table of fixed size remembers them: most elements of a type have the same
 * facts. Any thread may ask; nobody writes the arrays.
 */
final class IdLists {

    private static final int SLOTS = 1 << 8;
    private static final AtomicReferenceArray<String[]> RECENT = new AtomicReferenceArray<>(SLOTS);

    private IdLists() {}

    static String[] shared(String[] ids) {
        int hash = Arrays.hashCode(ids);
        int slot = (hash ^ hash >>> 16) & SLOTS - 1;
        var earlier = RECENT.get(slot);
        if (Arrays.equals(earlier, ids)) {
            return earlier;
        }
        RECENT.set(slot, ids);
        return ids;
    }
}
