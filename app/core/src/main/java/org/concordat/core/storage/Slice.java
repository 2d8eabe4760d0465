package org.concordat.core.storage;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;

/** A stretch of JSON text, as bytes in UTF-8 that stay where they are. */
record Slice(byte[] bytes, int start, int end) {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .recyclerPool(JsonRecyclerPools.threadLocalPool())
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Limits.DEPTH_IN_EDITS)
                    .maxNumberLength(Limits.DIGITS)
                    .maxStringLength(Limits.BYTES)
                    .build())
            .build();

    static Slice of(String json) {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        return new Slice(bytes, 0, bytes.length);
    }

    static Slice of(byte[] bytes, Part part) {
        return new Slice(bytes, part.start(), part.end());
    }

    String text() {
        return new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }

    /** The part that begins at an offset from the start of this one. */
    Slice valueAt(long offset) {
        int from = start + (int) offset;
        return new Slice(bytes, from, new JsonScan(bytes, Limits.DEPTH_IN_EDITS).endOfValue(from));
    }

    /** This text taken apart. @throws UnreadableException if it does not begin as it should; all of it must belong to this slice */
    Part outline(Shape shape) throws UnreadableException {
        var root = Outline.of(bytes, shape, Limits.DEPTH_IN_EDITS).root();
        if (root == null) {
            throw new UnreadableException(Texts.get("notElement", Texts.brief(text())));
        }
        return root;
    }

    /** A parser that finds a second member of one name an error. Its byte offsets count from the start of this slice. */
    JsonParser parser() {
        return FACTORY.createParser(ObjectReadContext.empty(), bytes, start, end - start);
    }

    /** The text, where it is one string. */
    String string() throws UnreadableException {
        try (var parser = parser()) {
            if (parser.nextToken() == JsonToken.VALUE_STRING) {
                return parser.getString();
            }
            throw new UnreadableException(Texts.get("notText", text()));
        } catch (JacksonException e) {
            throw Texts.unreadable(e);
        }
    }

    /** @throws UnreadableException unless the text is well-formed JSON, no deeper than a file allows */
    void requireJson() throws UnreadableException {
        if (new JsonScan(bytes, Limits.DEPTH).endOfValue(start) == JsonScan.BROKEN) {
            throw new UnreadableException(Texts.get("syntax", "unbalanced or too deep"));
        }
        try (var parser = parser()) {
            parser.nextToken();
            parser.skipChildren();
            if (parser.nextToken() != null) {
                throw new UnreadableException(Texts.get("syntax", "more than one value"));
            }
        } catch (JacksonException e) {
            throw Texts.unreadable(e);
        }
    }
}
