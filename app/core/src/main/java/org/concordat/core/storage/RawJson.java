package org.concordat.core.storage;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;

/** Values as they stand in a file, taken apart and put together without reading them in words; what is not changed keeps its bytes. */
final class RawJson {

    private RawJson() {}

    /** What a value becomes. */
    interface Change {
        /** The new text of a text, number or truth value; the same one if nothing becomes of it. */
        String of(String json) throws UnreadableException;
    }

    /** The members of an object, each as it stands. */
    static Map<String, String> members(Slice slice) throws UnreadableException {
        try (var parser = slice.parser()) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new UnreadableException(Texts.get("notElement", Texts.brief(slice.text())));
            }
            var members = new LinkedHashMap<String, String>();
            for (var name = parser.nextName(); name != null; name = parser.nextName()) {
                parser.nextToken();
                long offset = parser.currentTokenLocation().getByteOffset();
                parser.skipChildren();
                members.put(name, slice.valueAt(offset).text());
            }
            return members;
        } catch (JacksonException e) {
            throw Texts.unreadable(e);
        }
    }

    private static List<String> items(Slice slice) throws UnreadableException {
        try (var parser = slice.parser()) {
            parser.nextToken();
            var items = new ArrayList<String>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                long offset = parser.currentTokenLocation().getByteOffset();
                parser.skipChildren();
                items.add(slice.valueAt(offset).text());
            }
            return items;
        } catch (JacksonException e) {
            throw Texts.unreadable(e);
        }
    }

    /** The text of an object. */
    static String object(Map<String, String> members) {
        var out = new JsonOutput();
        var together = new Members(out);
        members.forEach(together::raw);
        together.close();
        return text(out);
    }

    static String string(String text) {
        return text(new JsonOutput().string(text));
    }

    private static String text(JsonOutput out) {
        return new String(out.toBytes(), StandardCharsets.UTF_8);
    }

    /** A value, or each of a list, changed; of an object that one of its members. */
    static String changed(String json, String member, Change change) throws UnreadableException {
        if (json.startsWith("[")) {
            var items = items(Slice.of(json));
            var changed = new ArrayList<String>();
            for (var item : items) {
                changed.add(changed(item, member, change));
            }
            return changed.equals(items) ? json : "[" + String.join(", ", changed) + "]";
        }
        if (!json.startsWith("{")) {
            return change.of(json);
        }
        var members = members(Slice.of(json));
        var old = members.get(member);
        var now = old == null ? null : change.of(old);
        if (now == null || now.equals(old)) {
            return json;
        }
        members.put(member, now);
        return object(members);
    }
}
