package org.concordat.core.storage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;

/** Reads small objects whose members are texts. */
final class EntryReader {

    private EntryReader() {}

    /**
     * The texts of these members, in this order, all of them required.
     *
     * @param unknown takes other members as they stand; null if there must be none
     */
    static List<String> texts(Slice slice, @Nullable Map<String, String> unknown, String... names)
            throws UnreadableException {
        var wanted = List.of(names);
        var texts = new HashMap<String, String>();
        try (var parser = slice.parser()) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new UnreadableException(Texts.get("notElement", Texts.brief(slice.text())));
            }
            for (var name = parser.nextName(); name != null; name = parser.nextName()) {
                var token = parser.nextToken();
                if (!wanted.contains(name) && unknown != null) {
                    long offset = parser.currentTokenLocation().getByteOffset();
                    parser.skipChildren();
                    unknown.put(name, slice.valueAt(offset).text());
                } else if (!wanted.contains(name)) {
                    throw new UnreadableException(Texts.get("unknownMember", Texts.brief(name)));
                } else if (token == JsonToken.VALUE_STRING) {
                    texts.put(name, parser.getString());
                } else {
                    throw new UnreadableException(Texts.get("memberNotText", name));
                }
            }
        } catch (JacksonException e) {
            throw Texts.unreadable(e);
        }
        var inOrder = new ArrayList<String>();
        for (var name : names) {
            var text = texts.get(name);
            if (text == null) {
                throw new UnreadableException(Texts.get("missingMember", name));
            }
            inOrder.add(text);
        }
        return inOrder;
    }
}
