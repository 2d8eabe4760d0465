package org.concordat.core.storage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The members of a written edit. */
final class EditMembers {

    private final Slice slice;
    private final Map<String, List<Part>> byName = new HashMap<>();

    /** @param edit JSON that is known to be well-formed */
    EditMembers(Slice edit) throws UnreadableException {
        slice = Slice.of(edit.text());
        var parts = slice.outline(Shape.OBJECT).parts();
        for (var part : parts == null ? List.<Part>of() : parts) {
            byName.put(part.name(), List.of(part));
        }
    }

    Map<String, List<Part>> byName() {
        return byName;
    }

    boolean has(String name) {
        return byName.containsKey(name);
    }

    Slice slice(String name) throws UnreadableException {
        var parts = byName.get(name);
        if (parts == null) {
            throw new UnreadableException(Texts.get("missingMember", name));
        }
        return Slice.of(slice.bytes(), parts.get(0));
    }

    /** The member as a text of its own. */
    Slice copy(String name) throws UnreadableException {
        return Slice.of(slice(name).text());
    }

    String text(String name) throws UnreadableException {
        return slice(name).string();
    }
}
