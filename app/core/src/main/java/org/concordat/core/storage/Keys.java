package org.concordat.core.storage;

/** The keys under which facts and unknown parts of a file are held. */
final class Keys {

    /** The fact that stands as {@code name} at the front of an element. */
    static final String NAME = "core.name";

    /** Before the key of an unknown member that stands beside {@code id} and {@code type}, not in {@code facts}. */
    static final String BESIDE_FACTS = "/";

    private Keys() {}

    /** The name of an unknown part deeper in the file, as a JSON pointer (RFC 6901) without its first slash. */
    static String pointer(String... path) {
        var pointer = new StringBuilder();
        for (var step : path) {
            pointer.append(pointer.isEmpty() ? "" : "/").append(escaped(step));
        }
        return pointer.toString();
    }

    private static String escaped(String step) {
        return step.replace("~", "~0").replace("/", "~1");
    }

    static String unescaped(String step) {
        return step.replace("~1", "/").replace("~0", "~");
    }
}
