package org.concordat.api.fact;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Ids for what other files call otherwise: the same text gives the same id, so that a file can be read again into the same network. */
final class TextId {

    private static final int LENGTH = 16;

    private TextId() {}

    /** The text itself if it may be an id; else one that is made of it and of the kind of element that has it. */
    static String of(String kind, String text) {
        if (RandomId.isValid(text)) {
            return text;
        }
        var hash = UUID.nameUUIDFromBytes((kind + ' ' + text).getBytes(StandardCharsets.UTF_8));
        var number = new BigInteger(hash.toString().replace("-", ""), 16).toString(36);
        return "x" + number.substring(0, Math.min(LENGTH, number.length()));
    }
}
