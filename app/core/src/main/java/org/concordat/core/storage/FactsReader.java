package org.concordat.core.storage;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import org.concordat.api.network.Unread;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.Kind;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads facts by attribute id. What an attribute does not allow, and what no attribute is known for, is kept as it stands. */
final class FactsReader {

    private final Function<String, Optional<Attribute<?>>> attributes;
    private final ValueReader values;
    private final Map<String, Optional<Kind.Name>> kinds = new HashMap<>();

    FactsReader(Function<String, Optional<Attribute<?>>> attributes, ValueReader values) {
        this.attributes = attributes;
        this.values = values;
    }

    /** Told of a value that is not of its attribute's kind. */
    interface Listener {
        void wrongKind(int offset, String attribute, String reason);
    }

    /** Reads the members of the object that the parser has just entered. */
    void members(JsonParser parser, Slice slice, SortedMap<String, Object> into, Listener listener)
            throws UnreadableException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw new UnreadableException(Texts.get("factsNotObject"));
        }
        for (var id = parser.nextName(); id != null; id = parser.nextName()) {
            if (id.startsWith(Keys.BESIDE_FACTS)) {
                throw new UnreadableException(Texts.get("badAttribute", Texts.brief(id)));
            }
            parser.nextToken();
            put(into, id, value(parser, slice, id, kind(id), listener));
        }
    }

    /** Adds a fact. @throws UnreadableException if it is there already */
    static void put(SortedMap<String, Object> facts, String id, Object value) throws UnreadableException {
        if (facts.put(id, value) != null) {
            throw new UnreadableException(Texts.get("duplicateKey", id));
        }
    }

    private Kind.@Nullable Name kind(String id) {
        var known = kinds.get(id);
        if (known == null) {
            known = id.equals(Keys.NAME)
                    ? Optional.of(Kind.Name.TEXT)
                    : attributes.apply(id).map(a -> a.kind().name());
            kinds.put(id, known);
        }
        return known.orElse(null);
    }

    /** The value at the parser's token, or its text where it is not of the kind; a null kind means that none is known. */
    Object value(JsonParser parser, Slice slice, String id, Kind.@Nullable Name kind, Listener listener) {
        int depth = parser.streamReadContext().getNestingDepth()
                - (parser.currentToken().isStructStart() ? 1 : 0);
        long offset = kind == null || parser.currentToken().isStructStart()
                ? parser.currentTokenLocation().getByteOffset()
                : -1;
        if (kind == null) {
            parser.skipChildren();
            return new Unread(slice.valueAt(offset).text(), "");
        }
        try {
            return values.read(parser, kind);
        } catch (UnreadableException e) {
            long start = offset < 0 ? parser.currentTokenLocation().getByteOffset() : offset;
            while (parser.streamReadContext().getNestingDepth() > depth) {
                parser.nextToken();
            }
            listener.wrongKind(slice.start() + (int) start, id, e.reason());
            return new Unread(slice.valueAt(start).text(), e.reason());
        }
    }
}
