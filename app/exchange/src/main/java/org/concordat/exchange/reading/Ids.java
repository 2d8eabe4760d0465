package org.concordat.exchange.reading;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.fact.RandomId;

/** Ids for what other files call otherwise: the same text gives the same id, so that a file can be read again into the same network. */
final class Ids {

    private static final int LENGTH = 16;

    private Ids() {}

    static NodeId node(String text) {
        return new NodeId(valid("node", text));
    }

    static LinkId link(String text) {
        return new LinkId(valid("link", text));
    }

    private static String valid(String kind, String text) {
        if (RandomId.isValid(text)) {
            return text;
        }
        var hash = UUID.nameUUIDFromBytes((kind + ' ' + text).getBytes(StandardCharsets.UTF_8));
        var number = new BigInteger(hash.toString().replace("-", ""), 16).toString(36);
        return "x" + number.substring(0, Math.min(LENGTH, number.length()));
    }
}
