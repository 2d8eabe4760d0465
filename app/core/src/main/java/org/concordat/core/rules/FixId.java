package org.concordat.core.rules;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Ids for what a fix adds. They follow from what the fix is about, so that a rule gives equal findings for one network, and two people
 * who mend copies of one file in the same way add the same element.
 */
final class FixId {

    private FixId() {}

    static String of(String... about) {
        return UUID.nameUUIDFromBytes(String.join(" ", about).getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
    }
}
