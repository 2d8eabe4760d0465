package org.concordat.core.storage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a file.
 *
 * @param name its key, where it is a member of an object; empty otherwise
 * @param start its first byte; of a member, that of the value
 * @param end the byte after it
 * @param broken whether its end was lost, so that it runs to where the next part seems to begin
 * @param parts what is in it, where it was taken apart; null where it is taken as a whole
 */
record Part(
        String name,
        int start,
        int end,
        boolean broken,
        @Nullable List<Part> parts) {

    static Part whole(String name, int start, int end) {
        return new Part(name, start, end, false, null);
    }

    static Part broken(int start, int end) {
        return new Part("", start, end, true, null);
    }
}
