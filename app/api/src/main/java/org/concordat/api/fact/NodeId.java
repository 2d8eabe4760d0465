package org.concordat.api.fact;

import org.jspecify.annotations.Nullable;

/**
 * The id of a node: letters, digits, dot, hyphen and underscore, at most 64.
 *
 * @since 0.1.0
 */
public record NodeId(String value) implements ElementId {

    public NodeId {
        RandomId.requireValid(value);
    }

    /** A new random id of ten characters. */
    public static NodeId random() {
        return new NodeId(RandomId.next());
    }

    /**
     * The id of a node that other files call by a text, such as a name or a number there: the same text always gives the same id, and one
     * that may be an id is taken as it is.
     */
    public static NodeId ofText(String text) {
        return new NodeId(TextId.of("node", text));
    }

    // By hand, as in everything that is a key from the first moment on: a record's own are linked at their first call,
    // which costs a start some milliseconds for each record.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof NodeId that && value.equals(that.value);
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
