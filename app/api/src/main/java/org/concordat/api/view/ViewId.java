package org.concordat.api.view;

import org.concordat.api.fact.RandomId;
import org.jspecify.annotations.Nullable;

/**
 * The id of a view: letters, digits, dot, hyphen and underscore, at most 64.
 *
 * @since 0.1.0
 */
public record ViewId(String value) {

    public ViewId {
        RandomId.requireValid(value);
    }

    public static ViewId random() {
        return new ViewId(RandomId.next());
    }

    // By hand, as in everything that is a key from the first moment on: a record's own are linked at their first call,
    // which costs a start some milliseconds for each record.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof ViewId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
