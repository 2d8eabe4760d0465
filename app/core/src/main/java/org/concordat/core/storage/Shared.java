package org.concordat.core.storage;

/** Makes equal values of one file one object, as far as a table of fixed size remembers them: files repeat their values a lot. */
final class Shared {

    private static final int SLOTS = 1 << 12;

    private final Object[] recent = new Object[SLOTS];

    @SuppressWarnings("unchecked")
    <T> T of(T value) {
        int hash = value.hashCode();
        int slot = (hash ^ hash >>> 16) & SLOTS - 1;
        var earlier = recent[slot];
        if (value.equals(earlier)) {
            return (T) earlier;
        }
        recent[slot] = value;
        return value;
    }
}
