package org.concordat.api.fact;

/** The id of a link: letters, digits, dot, hyphen and underscore, at most 64. */
public record LinkId(String value) implements ElementId {

    public LinkId {
        RandomId.requireValid(value);
    }

    /** A new random id of ten characters. */
    public static LinkId random() {
        return new LinkId(RandomId.next());
    }

    @Override
    public String toString() {
        return value;
    }
}
