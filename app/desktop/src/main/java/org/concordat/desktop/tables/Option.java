package org.concordat.desktop.tables;

import javax.swing.Icon;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list to choose from.
 *
 * @param depth how far it is set in, beneath what it is a kind of
 */
record Option<T>(T value, String words, @Nullable Icon icon, int depth) {

    static <T> Option<T> of(T value, String words) {
        return new Option<>(value, words, null, 0);
    }

    @Override
    public String toString() {
        return words;
    }
}
