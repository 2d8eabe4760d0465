package org.concordat.core.storage;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which parts of a file are taken apart, so that damage in one part leaves the others whole. */
final class Shape {

    /** A value that is taken as a whole. */
    static final Shape WHOLE = new Shape('\0', '\0', Map.of(), null);

    static final Shape LIST = list(WHOLE);
    static final Shape OBJECT = object(Map.of());
    static final Shape VIEW = object(Map.of("boxes", LIST, "bends", LIST, "closed", LIST));
    static final Shape DOCUMENT =
            object(Map.of("careModels", LIST, "nodes", LIST, "links", LIST, "setAside", LIST, "views", list(VIEW)));

    private final char opener;
    private final char closer;
    private final Map<String, Shape> members;
    private final @Nullable Shape element;

    private Shape(char opener, char closer, Map<String, Shape> members, @Nullable Shape element) {
        this.opener = opener;
        this.closer = closer;
        this.members = members;
        this.element = element;
    }

    private static Shape list(Shape element) {
        return new Shape('[', ']', Map.of(), element);
    }

    private static Shape object(Map<String, Shape> members) {
        return new Shape('{', '}', members, null);
    }

    boolean isList() {
        return element != null;
    }

    boolean opensWith(byte c) {
        return opener != '\0' && c == opener;
    }

    boolean closesWith(byte c) {
        return c == closer;
    }

    Shape element() {
        return element == null ? WHOLE : element;
    }

    Shape member(String name) {
        return members.getOrDefault(name, WHOLE);
    }
}
