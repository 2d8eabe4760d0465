package org.concordat.api.fact;

/** The id of a node: letters, digits, dot, hyphen and underscore, at most 64. */
public record NodeId(String value) implements ElementId {

    public NodeId {
        RandomId.requireValid(value);
    }

    /** A new random id of ten characters. */
    public static NodeId random() {
        return new NodeId(RandomId.next());
    }

    @Override
    public String toString() {
        return value;
    }
}
