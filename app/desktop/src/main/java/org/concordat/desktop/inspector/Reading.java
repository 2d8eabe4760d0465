package org.concordat.desktop.inspector;

/**
 * What a typed text comes to.
 *
 * @param <T> the value of the attribute
 */
public sealed interface Reading<T> {

    /** Nothing was typed: there shall be no such fact. */
    record Nothing<T>() implements Reading<T> {}

    /** A value, with a remark where it is unusual, such as out of bounds; otherwise the remark is empty. */
    record Value<T>(T value, String remark) implements Reading<T> {}

    /** Not a value; the message says what would be one. */
    record Wrong<T>(String message) implements Reading<T> {}

    static <T> Reading<T> of(T value) {
        return new Value<>(value, "");
    }
}
