package org.concordat.core.declared.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Reads a JSON text, strictly: nothing twice, nothing after it, nothing that JSON does not have. */
public final class JsonText {

    private static final int DEEPEST = 24;
    private static final int LONGEST = 2 << 20;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(40)
                    .maxStringLength(LONGEST)
                    .build())
            .build();

    private final String file;
    private final byte[] bytes;
    private final Mistakes mistakes;

    private JsonText(String file, byte[] bytes, Mistakes mistakes) {
        this.file = file;
        this.bytes = bytes;
        this.mistakes = mistakes;
    }

    /** The value, or empty if the text is no JSON; what is wrong goes to the mistakes. */
    public static Optional<Json> read(String file, byte[] bytes, Mistakes mistakes) {
        var text = new JsonText(file, bytes, mistakes);
        if (bytes.length > LONGEST) {
            mistakes.add(Place.of(file), "tooLong", LONGEST >> 20);
            return Optional.empty();
        }
        try (var parser = FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
            if (parser.nextToken() == null) {
                mistakes.add(Place.of(file), "empty");
                return Optional.empty();
            }
            var value = text.value(parser, "");
            if (parser.nextToken() != null) {
                mistakes.add(text.place(parser, ""), "trailing");
            }
            return Optional.of(value);
        } catch (JacksonException e) {
            var at = e.getLocation();
            var place = at == null ? Place.of(file) : new Place(file, at.getLineNr(), at.getColumnNr(), "");
            mistakes.add(
                    place,
                    "syntax",
                    String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse(""));
            return Optional.empty();
        }
    }

    private Place place(JsonParser parser, String path) {
        var at = parser.currentTokenLocation();
        return new Place(file, at.getLineNr(), at.getColumnNr(), path);
    }

    private Json value(JsonParser parser, String path) {
        var place = place(parser, path);
        int start = (int) parser.currentTokenLocation().getByteOffset();
        var value = content(parser, path);
        int end = (int) parser.currentLocation().getByteOffset();
        var source = new String(bytes, start, end - start, StandardCharsets.UTF_8);
        return new Json(place, value, source);
    }

    private @Nullable Object content(JsonParser parser, String path) {
        var token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> members(parser, path);
            case START_ARRAY -> items(parser, path);
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    private Json.Members members(JsonParser parser, String path) {
        var members = new LinkedHashMap<String, Json>();
        for (var name = parser.nextName(); name != null; name = parser.nextName()) {
            var here = place(parser, path).within(name);
            parser.nextToken();
            var value = value(parser, here.path());
            if (members.putIfAbsent(name, value) != null) {
                mistakes.add(here, "twice", name);
            }
        }
        return new Json.Members(members);
    }

    private Json.Items items(JsonParser parser, String path) {
        var items = new ArrayList<Json>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser, path + "[" + items.size() + "]"));
        }
        return new Json.Items(items);
    }
}
