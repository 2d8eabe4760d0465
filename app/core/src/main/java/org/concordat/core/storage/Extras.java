package org.concordat.core.storage;

import java.util.SortedMap;

/** Members that this version does not know, deeper in the file than its sections: held by JSON pointer, written where they stood. */
final class Extras {

    private Extras() {}

    /** Writes the unknown members of the object at this path. */
    static void write(Members members, SortedMap<String, String> extras, String... path) {
        if (extras.isEmpty()) {
            return;
        }
        var prefix = Keys.pointer(path) + "/";
        for (var entry : extras.tailMap(prefix).entrySet()) {
            if (!entry.getKey().startsWith(prefix)) {
                break;
            }
            var rest = entry.getKey().substring(prefix.length());
            if (rest.indexOf('/') < 0) {
                members.raw(Keys.unescaped(rest), entry.getValue());
            }
        }
    }
}
